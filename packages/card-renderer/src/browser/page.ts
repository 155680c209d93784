import type { MountOptions } from './types.ts'

/** One mount: what its listeners share. */
export interface Page {
  readonly root: HTMLElement
  readonly options: MountOptions
  /** Fires when the mount is taken off. */
  readonly signal: AbortSignal
  /** Components whose answer is awaited, or that ask for a confirmation. */
  readonly busy: WeakSet<HTMLElement>
  /** Which card took the place of which, for answers that come after. */
  readonly successors: WeakMap<HTMLElement, HTMLElement>
  /** Does what a card needs that comes to the page: charts. */
  arrive(article: HTMLElement): void
}

/** The box of the component that something stands in. */
export const boxOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-tag]') ?? null

export const formOf = (box: HTMLElement): HTMLElement | null =>
  box.parentElement?.closest<HTMLElement>('[data-tag="form"]') ?? null

export const articleOf = (node: Element): HTMLElement | null => node.closest<HTMLElement>('.lark-card')

export const isDisabled = (element: HTMLElement): boolean =>
  element.dataset.disabled !== undefined || element.getAttribute('aria-disabled') === 'true'

/** What an attribute says in JSON; `undefined` for what is none. */
export function parsed(json: string | undefined): unknown {
  if (json === undefined) return undefined
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}

/** An element with a class and a text; texts never become markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.className = className
  if (text !== undefined) element.textContent = text
  return element
}
