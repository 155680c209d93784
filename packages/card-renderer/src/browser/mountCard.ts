import type { MountOptions } from './types.ts'

/** Makes rendered cards interactive. */
export function mountCard(root: HTMLElement, options: MountOptions): () => void {
  const listener = (event: Event) => {
    const box = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tag]') : null
    if (box) void options.onAction({ tag: box.dataset.tag ?? '' }, box)
  }
  root.addEventListener('click', listener)
  return () => root.removeEventListener('click', listener)
}
