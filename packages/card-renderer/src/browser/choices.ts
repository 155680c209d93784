import { act } from './act.ts'
import { inForm, isField, isMany, readField, sameValue, show, writeField } from './fields.ts'
import { clearError, sentOf } from './forms.ts'
import { boxOf, isDisabled, type Page } from './page.ts'
import { activate, activeOf, choiceByKey, choicesOf, closePopup, openPopup, type Popup, place } from './popups.ts'
import type { FieldValue } from './types.ts'

const OPENS = new Set(['Enter', ' ', 'ArrowDown', 'ArrowUp'])
const CHOOSES = new Set(['Enter', ' '])

/** Lists and menus of a page: at most one is open. */
export interface Choices {
  /** Whether the click was for a list or menu. */
  clicked(target: Element): boolean
  /** Whether the key was for a list or menu. */
  pressed(event: KeyboardEvent): boolean
  /** Closes what is open, unless it is what `within` stands in. */
  close(within?: Node | null): void
  /** Puts what is open beside its box again. */
  follow(): void
}

export function createChoices(page: Page): Choices {
  let popup: Popup | undefined

  function close(within?: Node | null): void {
    if (!popup || (within && popup.box.contains(within))) return
    closePopup(popup)
    popup = undefined
  }

  function open(anchor: HTMLElement): void {
    close()
    const box = boxOf(anchor)
    const list = box?.querySelector<HTMLElement>(':scope > .lc-popup')
    if (!box || !list || isDisabled(box)) return
    popup = openPopup(box, anchor, list)
    const chosen = choicesOf(list).find(choice => choice.getAttribute('aria-selected') === 'true')
    activate(popup, chosen ?? (list.role === 'menu' ? choicesOf(list)[0] : undefined))
  }

  function choose(choice: HTMLElement): void {
    const box = boxOf(choice)
    if (!box) return
    if (isField(box)) {
      pick(box, choice, page)
      if (isMany(box)) {
        if (popup) place(popup.list, popup.anchor)
        return
      }
    } else void useOption(box, choice, page)
    const anchor = popup?.anchor
    close()
    anchor?.focus({ preventScroll: true })
  }

  return {
    close,
    follow: () => popup && place(popup.list, popup.anchor),
    clicked(target) {
      const choice = target.closest<HTMLElement>('.lc-popup .lc-option')
      if (choice) choose(choice)
      const anchor = target.closest<HTMLElement>('.lc-select,.lc-more')
      if (anchor) {
        if (popup?.anchor === anchor) close()
        else open(anchor)
      }
      return choice !== null || anchor !== null || target.closest('.lc-popup') !== null
    },
    pressed(event) {
      const target = event.target instanceof Element ? event.target : null
      const anchor = target?.closest<HTMLElement>('.lc-select,.lc-more')
      if (!popup) {
        if (!anchor || !OPENS.has(event.key)) return false
        open(anchor)
        return true
      }
      if (event.key === 'Tab') close()
      else if (event.key === 'Escape') {
        popup.anchor.focus({ preventScroll: true })
        close()
        return true
      } else if (CHOOSES.has(event.key)) {
        const active = activeOf(popup)
        if (active) choose(active)
        return true
      } else {
        const next = choiceByKey(popup, event.key)
        if (next) activate(popup, next)
        return next !== undefined
      }
      return false
    },
  }
}

/** Chooses in a field: a form keeps it until it is sent, elsewhere the app is told. */
export function pick(box: HTMLElement, choice: HTMLElement, page: Page): void {
  const before = readField(box)
  const value = choice.dataset.option ?? ''
  const chosen = typeof before === 'object' ? toggled(before, value) : unchosen(box, before, value)
  if (sameValue(before, chosen)) return
  if (page.busy.has(box)) return
  writeField(box, chosen)
  show(box)
  clearError(box)
  if (inForm(box)) return
  const sent = sentOf(box, page)
  const sends = box.dataset.tag === 'select_img' ? { options: String(sent) } : { option: String(sent) }
  void act(box, page, { sends, revert: () => writeField(box, before) })
}

const toggled = (list: readonly string[], value: string): readonly string[] =>
  list.includes(value) ? list.filter(one => one !== value) : [...list, value]

/** An image that is not required may be given back. */
const unchosen = (box: HTMLElement, before: FieldValue, value: string): string =>
  box.dataset.tag === 'select_img' && inForm(box) && before === value ? '' : value

function useOption(box: HTMLElement, choice: HTMLElement, page: Page): Promise<void> {
  const { option, url } = choice.dataset
  const calls = box.dataset.calls !== undefined && option !== undefined && url === undefined
  return act(box, page, { url: url ?? '', calls, ...(option !== undefined && { sends: { option } }) })
}
