import { h } from './h.ts'

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null

/** JSON with colours; each line knows the path that it belongs to. */
export function jsonView(
  value: unknown,
  options: { readonly selected?: string | undefined; readonly onSelect?: (path: string) => void } = {},
): HTMLElement {
  const { selected, onSelect } = options
  const box = h('pre.json', { tabindex: 0 })

  const inside = (path: string): boolean =>
    selected !== undefined &&
    (path === selected || (path.startsWith(selected) && /^[.[]/.test(path.slice(selected.length))))
  function line(depth: number, path: string, ...parts: (HTMLElement | string)[]): void {
    const element = h('span.json-line', { 'data-json-path': path }, '  '.repeat(depth), parts, '\n')
    if (inside(path)) element.classList.add('chosen')
    box.append(element)
  }

  function write(item: unknown, depth: number, path: string, key: HTMLElement | string, comma: string): void {
    if (isObject(item) && Object.keys(item).length > 0) {
      const isList = Array.isArray(item)
      const keys = Object.keys(item)
      line(depth, path, key, isList ? '[' : '{')
      keys.forEach((name, index) => {
        const next = isList ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`
        const label = isList ? '' : h('span.json-key', {}, `"${name}"`)
        write(
          item[name as keyof typeof item],
          depth + 1,
          next,
          label === '' ? '' : h('span', {}, label, ': '),
          index < keys.length - 1 ? ',' : '',
        )
      })
      line(depth, path, isList ? ']' : '}', comma)
      return
    }
    const kind = item === null ? 'null' : isObject(item) ? 'empty' : typeof item
    line(depth, path, key, h(`span.json-${kind}` as 'span.json', {}, JSON.stringify(item) ?? 'undefined'), comma)
  }
  write(value, 0, '', '', '')
  if (onSelect) {
    box.classList.add('selectable')
    box.addEventListener('click', event => {
      if (!(event.target instanceof Element) || String(getSelection()) !== '') return
      const path = event.target.closest<HTMLElement>('[data-json-path]')?.dataset.jsonPath
      if (path) onSelect(path)
    })
  }
  return box
}
