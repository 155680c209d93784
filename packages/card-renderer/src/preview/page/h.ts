type Attributes = { readonly [name: string]: string | number | boolean | undefined | ((event: never) => void) }
export type Child = Node | string | number | false | null | undefined | readonly Child[]

function append(parent: Node, child: Child): void {
  if (child === false || child === null || child === undefined) return
  if (typeof child === 'string' || typeof child === 'number') parent.appendChild(document.createTextNode(String(child)))
  else if (child instanceof Node) parent.appendChild(child)
  else for (const one of child) append(parent, one)
}

/** Makes an element: `h('button.primary', { onclick }, 'Send')`. Texts stay texts, whatever is in them. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  name: Tag | `${Tag}.${string}`,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const [tag = 'div', ...classes] = name.split('.')
  const element = document.createElement(tag)
  if (classes.length > 0) element.className = classes.join(' ')
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(key.slice(2), value as EventListener)
    else element.setAttribute(key, value === true ? '' : String(value))
  }
  append(element, children)
  return element as HTMLElementTagNameMap[Tag]
}

/** Puts other children in the place of those that are there. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren()
  append(parent, children)
}

const PATHS = {
  copy: 'M9 9h10v11H9zM5 15V4h10',
  inspect: 'M4 4l7 16 2.5-6.5L20 11z',
  desktop: 'M3 5h18v11H3zM9 20h6M12 16v4',
  phone: 'M7 3h10v18H7zM11 18h2',
  play: 'M7 5l12 7-12 7z',
  pause: 'M8 5v14M16 5v14',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4 4',
  check: 'M5 12l5 5 9-10',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M9 6l-6 6 6 6M3 12h11a6 6 0 0 1 6 6',
  pulse: 'M3 12h4l3-8 4 16 3-8h4',
} as const

/** A drawing beside a text, which says the same. */
export function icon(name: keyof typeof PATHS): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  for (const [key, value] of Object.entries({ viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' }))
    svg.setAttribute(key, value)
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}

/** A button that puts a text on the clipboard and says so. */
export function copyButton(label: string, text: () => string): HTMLButtonElement {
  const words = h('span', {}, label)
  const button = h('button.small', { type: 'button' }, icon('copy'), words)
  const say = (said: string): void => {
    words.textContent = said
    setTimeout(() => {
      words.textContent = label
    }, 1200)
  }
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => say('Copied'),
      () => say('Not allowed'),
    )
  })
  return button
}
