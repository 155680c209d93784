import { phrase } from '../interactive/phrases.ts'
import { zoneOr } from '../readers.ts'
import { fieldsUnder, initialOf, isPicker, nativeOf, readField, writeField } from './fields.ts'
import { momentOf } from './moments.ts'
import { isDisabled, make, type Page } from './page.ts'
import type { FieldValue } from './types.ts'

export const timeZoneOf = (page: Page): string =>
  zoneOr(page.options.timeZone, new Intl.DateTimeFormat().resolvedOptions().timeZone)

/** What a field sends. */
export function sentOf(box: HTMLElement, page: Page): FieldValue {
  const value = readField(box)
  return isPicker(box) && typeof value === 'string' ? momentOf(value, timeZoneOf(page)) : value
}

/** What is filled in, by name. Lark's pages don't show what an empty field sends: here an empty text, or an empty list. */
export function collect(form: HTMLElement, page: Page): { readonly [name: string]: FieldValue } {
  const named = fieldsUnder(form).filter(box => box.dataset.name)
  return Object.fromEntries(named.map(box => [box.dataset.name ?? '', sentOf(box, page)]))
}

export function reset(form: HTMLElement): void {
  for (const box of fieldsUnder(form)) {
    writeField(box, initialOf(box))
    clearError(box)
  }
}

const controlOf = (box: HTMLElement): HTMLElement | null =>
  nativeOf(box) ?? box.querySelector<HTMLElement>('[role=combobox],[data-option]')

/** Whether nothing is missing; says so at the fields where something is. */
export function complete(form: HTMLElement, page: Page): boolean {
  const missing = fieldsUnder(form).filter(box => {
    const value = readField(box)
    const empty = typeof value === 'boolean' ? !value : (typeof value === 'string' ? value.trim() : value).length === 0
    return box.dataset.required !== undefined && !isDisabled(box) && empty
  })
  for (const box of fieldsUnder(form)) clearError(box)
  for (const box of missing) showError(box, phrase('required', page.options.locale))
  const [first] = missing
  if (first) controlOf(first)?.focus()
  return first === undefined
}

function showError(box: HTMLElement, text: string): void {
  const error = make('span', 'lc-error', text)
  error.setAttribute('role', 'alert')
  box.classList.add('lc-invalid')
  box.append(error)
  controlOf(box)?.setAttribute('aria-invalid', 'true')
}

export function clearError(box: HTMLElement): void {
  box.classList.remove('lc-invalid')
  box.querySelector(':scope > .lc-error')?.remove()
  controlOf(box)?.removeAttribute('aria-invalid')
}
