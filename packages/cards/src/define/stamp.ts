import { isNumber } from '../elements/numberMark.ts'
import { type Fields, isFields, ownOf, wordOf } from '../json/fields.ts'
import type { FieldKind } from './values.ts'

/** @internal Travels in each callback value, so that the answer finds its card, its form and its types in any process. */
export interface Stamp {
  readonly name: string
  readonly form?: string
  readonly fields?: { readonly [name: string]: string }
  /** Unix milliseconds. */
  readonly until?: number
  readonly chat?: string
  readonly sign?: string
}

/** @internal */
export const STAMP = '$card'

const KINDS: { readonly [tag: string]: FieldKind } = {
  input: 'text',
  select_static: 'option',
  select_person: 'option',
  select_img: 'option',
  multi_select_static: 'list',
  multi_select_person: 'list',
  date_picker: 'date',
  picker_time: 'time',
  picker_datetime: 'datetime',
  checker: 'check',
}

function kindOf(component: Fields): string | undefined {
  const kind = ownOf(KINDS, component.tag)
  if (kind === undefined) return undefined
  if (isNumber(component)) return component.required === true ? 'number!' : 'number'
  if (component.multi_select === true) return 'list'
  return component.required === true ? `${kind}!` : kind
}

function fieldsOf(value: unknown, found: { [name: string]: string } = {}): { [name: string]: string } {
  if (Array.isArray(value)) for (const item of value) fieldsOf(item, found)
  else if (isFields(value)) {
    const kind = kindOf(value)
    if (kind && typeof value.name === 'string') found[value.name] = kind
    for (const key of ['elements', 'columns']) fieldsOf(value[key], found)
  }
  return found
}

/** @internal Copies a card with a stamp in every callback value, and a callback on every submit button. */
export function stampCard<C extends object>(card: C, name: string, seal: (value: object, stamp: Stamp) => object): C {
  function visit(value: unknown, form?: Omit<Stamp, 'name'>): unknown {
    if (Array.isArray(value)) return value.map(item => visit(item, form))
    if (!isFields(value)) return value
    const inside = value.tag === 'form' ? { form: wordOf(value.name), fields: fieldsOf(value.elements) } : form
    const submits = inside && (value.form_action_type === 'submit' || value.action_type === 'form_submit')
    const stamp = { name, ...(submits ? inside : undefined) }
    const made: { [field: string]: unknown } = { ...value }
    for (const [key, item] of Object.entries(value)) {
      if (key === 'elements' || key === 'columns' || key === 'button_area' || key === 'buttons')
        made[key] = visit(item, inside)
    }
    const behaviors = Array.isArray(value.behaviors) ? value.behaviors : []
    const calls = behaviors.some(behavior => behavior.type === 'callback')
    if (calls || submits) {
      made.behaviors = (calls ? behaviors : [...behaviors, { type: 'callback', value: {} }]).map(behavior =>
        behavior.type === 'callback' && isFields(behavior.value)
          ? { ...behavior, value: seal(behavior.value, stamp) }
          : behavior,
      )
    }
    return made
  }
  return { ...card, body: visit((card as Fields).body) }
}

/** @internal What a callback value says, and where it comes from; nothing for a value of no defined card. */
export function readStamp(value: unknown): { readonly stamp: Stamp; readonly own: Fields } | undefined {
  if (!isFields(value)) return undefined
  const { [STAMP]: stamp, ...own } = value
  return isFields(stamp) && typeof stamp.name === 'string' ? { stamp: stamp as unknown as Stamp, own } : undefined
}
