import { act } from './act.ts'
import { fieldAt, inForm, isPicker, nativeOf, show, writeField } from './fields.ts'
import { clearError, sentOf } from './forms.ts'
import type { Page } from './page.ts'

const EDITS = /^(?:[0-9]|Arrow.+|Backspace|Delete)$/

/** Fields of the browser's own: ticks, and moments that are sent when they are whole. */
export interface Changes {
  input(event: Event): void
  change(event: Event): void
  pressed(event: KeyboardEvent): void
  left(event: FocusEvent): void
}

export function createChanges(page: Page): Changes {
  /** Pickers that the keyboard is at: each key may make another valid moment, and not the one that is meant. */
  const typing = new WeakSet<HTMLElement>()
  const sentAs = new WeakMap<HTMLElement, string>()

  function settle(box: HTMLElement): void {
    const native = nativeOf(box)
    if (!native || inForm(box) || !isPicker(box)) return
    typing.delete(box)
    const before = sentAs.get(box) ?? native.defaultValue
    if (native.value === before || native.value === '' || page.busy.has(box)) return
    sentAs.set(box, native.value)
    const revert = () => {
      sentAs.set(box, before)
      writeField(box, before)
    }
    void act(box, page, { sends: { option: String(sentOf(box, page)) }, revert })
  }

  function tick(box: HTMLElement, native: HTMLInputElement): void {
    const revert = () => {
      native.checked = !native.checked
    }
    if (page.busy.has(box)) revert()
    else if (!inForm(box)) void act(box, page, { sends: { checked: native.checked }, revert })
  }

  return {
    input(event) {
      const box = fieldAt(event.target)
      if (!box) return
      clearError(box)
      if (isPicker(box)) show(box)
    },
    change(event) {
      const box = fieldAt(event.target)
      const native = box && nativeOf(box)
      if (!box || native !== event.target || !(native instanceof HTMLInputElement)) return
      if (native.type === 'checkbox') tick(box, native)
      // A day is whole with one click; a time is chosen in steps, and is whole when the field is left.
      else if (native.type === 'date' && !typing.has(box)) settle(box)
    },
    pressed(event) {
      const box = fieldAt(event.target)
      if (!box || !isPicker(box)) return
      if (EDITS.test(event.key)) typing.add(box)
      if (event.key === 'Enter') settle(box)
    },
    left(event) {
      const box = fieldAt(event.target)
      if (box) settle(box)
    },
  }
}
