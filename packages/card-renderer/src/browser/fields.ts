import { boxOf, formOf, make } from './page.ts'
import type { FieldValue } from './types.ts'

const FIELDS = new Set([
  'input',
  'select_static',
  'multi_select_static',
  'select_person',
  'multi_select_person',
  'date_picker',
  'picker_time',
  'picker_datetime',
  'select_img',
  'checker',
])

/** What boxes held before anybody changed them, for reset and to tell what was changed. */
const initials = new WeakMap<HTMLElement, FieldValue>()

export const isField = (box: HTMLElement): boolean => FIELDS.has(box.dataset.tag ?? '')

export const isPicker = (box: HTMLElement): boolean =>
  /^(?:date_picker|picker_(?:date)?time)$/.test(box.dataset.tag ?? '')

/** The fields under an element, none of them inside another component's own buttons. */
export const fieldsUnder = (element: HTMLElement): readonly HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>('[data-tag]')].filter(isField)

export const nativeOf = (box: HTMLElement): HTMLInputElement | HTMLTextAreaElement | null =>
  box.querySelector<HTMLInputElement | HTMLTextAreaElement>('.lc-native,.lc-tickbox')

/** Whether several of its options can be chosen. */
export const isMany = (box: HTMLElement): boolean =>
  box.dataset.tag?.startsWith('multi_') === true || box.dataset.multiSelect !== undefined

const optionsOf = (box: HTMLElement): readonly HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[data-option]')]

const marks = (box: HTMLElement): string => (box.dataset.tag === 'select_img' ? 'aria-checked' : 'aria-selected')

/** What a field holds, as its browser keeps it. */
export function readField(box: HTMLElement): FieldValue {
  const native = nativeOf(box)
  if (native instanceof HTMLInputElement && native.type === 'checkbox') return native.checked
  if (native) return native.value
  const chosen = optionsOf(box).filter(option => option.getAttribute(marks(box)) === 'true')
  const values = chosen.map(option => option.dataset.option ?? '')
  return isMany(box) ? values : (values[0] ?? '')
}

/** What a field held at first. */
export function initialOf(box: HTMLElement): FieldValue {
  return initials.get(box) ?? nativeInitial(box) ?? readField(box)
}

function nativeInitial(box: HTMLElement): FieldValue | undefined {
  const native = nativeOf(box)
  if (native instanceof HTMLInputElement && native.type === 'checkbox') return native.defaultChecked
  return native?.defaultValue
}

export function writeField(box: HTMLElement, value: FieldValue): void {
  if (!initials.has(box)) initials.set(box, initialOf(box))
  const native = nativeOf(box)
  if (native instanceof HTMLInputElement && native.type === 'checkbox') native.checked = value === true
  else if (native) native.value = typeof value === 'string' ? value : ''
  else choose(box, typeof value === 'object' ? value : [String(value)])
  show(box)
}

function choose(box: HTMLElement, values: readonly string[]): void {
  // A second option of the same value is never chosen along with the first.
  const left = new Set(values)
  for (const option of optionsOf(box)) {
    option.setAttribute(marks(box), String(left.delete(option.dataset.option ?? '')))
  }
}

/** Shows in the box of a select or picker what is chosen now. */
export function show(box: HTMLElement): void {
  const shown = box.querySelector<HTMLElement>('.lc-chosen')
  if (!shown) return
  const placeholder = make('span', 'lc-placeholder', shown.dataset.placeholder ?? '')
  if (isPicker(box)) {
    const value = nativeOf(box)?.value.replace('T', ' ') ?? ''
    shown.replaceChildren(value === '' ? placeholder : make('span', 'lc-one', value))
    return
  }
  const chosen = optionsOf(box).filter(option => option.getAttribute('aria-selected') === 'true')
  const copies = chosen.map(option => {
    const copy = make('span', isMany(box) ? 'lc-chip' : 'lc-one')
    const kept = [...option.childNodes].filter(node => !(node instanceof Element && node.matches('.lc-option-tick')))
    copy.append(...kept.map(node => node.cloneNode(true)))
    return copy
  })
  shown.replaceChildren(...(copies.length > 0 ? copies : [placeholder]))
}

export const sameValue = (one: FieldValue, other: FieldValue): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The field that an event came from. */
export function fieldAt(target: EventTarget | null): HTMLElement | undefined {
  const box = target instanceof Node ? boxOf(target) : null
  return box && isField(box) ? box : undefined
}

export const inForm = (box: HTMLElement): boolean => formOf(box) !== null
