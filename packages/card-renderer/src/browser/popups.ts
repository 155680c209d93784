import { make } from './page.ts'

const GAP_PX = 4
/** A list is no shorter than this, even where it has to lie over its box. */
const LEAST_PX = 96
let made = 0

/** A list or menu that is open: one at a time, on the page's top layer, so that no card cuts it off. */
export interface Popup {
  readonly box: HTMLElement
  readonly anchor: HTMLElement
  readonly list: HTMLElement
}

export function openPopup(box: HTMLElement, anchor: HTMLElement, list: HTMLElement): Popup {
  list.hidden = false
  list.popover = 'manual'
  list.showPopover?.()
  made += 1
  list.id ||= `lc-popup-${made}`
  anchor.setAttribute('aria-controls', list.id)
  anchor.setAttribute('aria-expanded', 'true')
  const popup = { box, anchor, list }
  place(list, anchor)
  return popup
}

export function closePopup({ anchor, list }: Popup): void {
  if (list.isConnected) list.hidePopover?.()
  list.removeAttribute('popover')
  list.hidden = true
  anchor.setAttribute('aria-expanded', 'false')
  anchor.removeAttribute('aria-activedescendant')
  for (const active of list.querySelectorAll('.lc-active')) active.classList.remove('lc-active')
}

/** Under its anchor, or above where there is more room; never off the page, and no longer than it. */
export function place(floating: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect()
  const tip = floating.role === 'tooltip'
  const { style } = floating
  style.maxHeight = ''
  if (!tip) style.minWidth = `${Math.round(at.width)}px`
  const { width, height } = floating.getBoundingClientRect()
  const below = window.innerHeight - at.bottom - 2 * GAP_PX
  const above = at.top - 2 * GAP_PX
  const isAbove = tip ? height <= above : height > below && above > below
  const shown = Math.min(height, Math.max(above, below, LEAST_PX))
  const top = isAbove ? at.top - GAP_PX - shown : at.bottom + GAP_PX
  const left = tip ? at.left + (at.width - width) / 2 : at.left
  if (shown < height) style.maxHeight = `${shown}px`
  style.left = `${within(left, width, window.innerWidth)}px`
  style.top = `${within(top, shown, window.innerHeight)}px`
}

const within = (start: number, size: number, room: number): number =>
  Math.max(GAP_PX, Math.min(start, room - size - GAP_PX))

export const choicesOf = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('.lc-option'),
]

/** The choice that the keyboard is on. */
export const activeOf = ({ list }: Popup): HTMLElement | undefined =>
  choicesOf(list).find(choice => choice.matches('.lc-active'))

export function activate(popup: Popup, choice: HTMLElement | undefined): void {
  activeOf(popup)?.classList.remove('lc-active')
  if (!choice) return
  choice.classList.add('lc-active')
  choice.scrollIntoView({ block: 'nearest' })
  if (popup.list.role === 'menu') choice.focus({ preventScroll: true })
  else {
    made += 1
    choice.id ||= `lc-choice-${made}`
    popup.anchor.setAttribute('aria-activedescendant', choice.id)
  }
}

/** The choice that a key leads to: arrows, Home, End, or the first letter of its text. */
export function choiceByKey(popup: Popup, key: string): HTMLElement | undefined {
  const choices = choicesOf(popup.list)
  const now = choices.findIndex(choice => choice.matches('.lc-active'))
  const last = choices.length - 1
  if (key === 'Home') return choices[0]
  if (key === 'End') return choices[last]
  if (key === 'ArrowDown') return choices[now >= last ? 0 : now + 1]
  if (key === 'ArrowUp') return choices[now <= 0 ? last : now - 1]
  if ([...key].length !== 1 || key === ' ') return undefined
  const after = [...choices.slice(now + 1), ...choices.slice(0, now + 1)]
  return after.find(choice => choice.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()))
}

/** A short text beside an element; the function takes it away. */
export function showTip(anchor: HTMLElement, text: string, article: HTMLElement): () => void {
  const tip = make('div', 'lc-tip', text)
  tip.role = 'tooltip'
  tip.popover = 'manual'
  article.append(tip)
  tip.showPopover?.()
  place(tip, anchor)
  return () => tip.remove()
}
