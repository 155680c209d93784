import type { MultiSelectPerson, MultiSelectStatic, Option, SelectPerson, SelectStatic } from '../json/elements.ts'
import { toText } from '../text/text.ts'
import type { Asks, Built, Field, FormOnly } from '../typing/traits.ts'
import { type ActsOn, type CallbackValue, element, type Options } from './element.ts'

/** Choices as `{ value: 'What is shown' }`, or the platform's list when they have icons. A key that is a number is sent as text. */
export type Choices<V extends string | number> =
  | { readonly [K in V]: string }
  | readonly (Omit<Option, 'value'> & { readonly value: V & string })[]
/** What an optional choice is when none was made. */
export type Chosen<V, R> = V | (R extends true ? never : undefined)
/** Whether a choice must be made before the form goes. */
export interface Requires<R> {
  /** Inside a form only. Default: `false`. */
  readonly required?: R | undefined
}

const toOptions = (choices: Choices<string>): readonly Option[] =>
  Array.isArray(choices) ? choices : Object.entries(choices).map(([value, text]) => ({ text: toText(text), value }))
const toPeople = (openIds: readonly string[]): object => ({ options: openIds.map(value => ({ value })) })

/**
 * A menu of choices.
 *
 * @param name unique in the card
 * @param choices `{ sick: 'Sick leave', annual: 'Annual leave' }`; keys that are whole numbers come first, as in any object
 * @example select('kind', { sick: 'Sick leave', annual: 'Annual leave' }, { required: true })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/interactive-components/single-select-dropdown-menu
 */
export function select<
  const N extends string,
  const V extends string | number,
  const A extends CallbackValue = never,
  const R extends boolean = false,
>(
  name: N,
  choices: Choices<V>,
  options?: Options<SelectStatic, 'name' | 'options' | 'required' | 'initial_option'> &
    ActsOn<A> &
    Requires<R> & { readonly initial_option?: NoInfer<`${V}`> | undefined },
): Built<SelectStatic, Asks<Field<N, Chosen<`${V}`, R>>, A & { readonly option: `${V}` }>> {
  return element('select_static', { name, options: toOptions(choices), ...options })
}

/**
 * A menu of choices that takes several. Inside a form only.
 *
 * @param name unique in the card
 * @param choices `{ a: 'First', b: 'Second' }`
 */
export function multiSelect<const N extends string, const V extends string | number>(
  name: N,
  choices: Choices<V>,
  options?: Options<MultiSelectStatic, 'name' | 'options' | 'selected_values'> & {
    readonly selected_values?: readonly NoInfer<`${V}`>[] | undefined
  },
): Built<MultiSelectStatic, Asks<Field<N, readonly `${V}`[]>, never, FormOnly>> {
  return element('multi_select_static', { name, options: toOptions(choices), ...options })
}

/**
 * A menu of people; the value is an open_id.
 *
 * @param name unique in the card
 * @param openIds whom to offer; none: the members of the chat
 */
export function selectPerson<
  const N extends string,
  const A extends CallbackValue = never,
  const R extends boolean = false,
>(
  name: N,
  openIds: readonly string[] = [],
  options?: Options<SelectPerson, 'name' | 'options' | 'required'> & ActsOn<A> & Requires<R>,
): Built<SelectPerson, Asks<Field<N, Chosen<string, R>>, A & { readonly option: string }>> {
  return element('select_person', { name, ...toPeople(openIds), ...options })
}

/**
 * A menu of people that takes several; the value is a list of open_ids. Inside a form only.
 *
 * @param name unique in the card
 * @param openIds whom to offer; none: the members of the chat
 */
export function multiSelectPerson<const N extends string>(
  name: N,
  openIds: readonly string[] = [],
  options?: Options<MultiSelectPerson, 'name' | 'options'>,
): Built<MultiSelectPerson, Asks<Field<N, readonly string[]>, never, FormOnly>> {
  return element('multi_select_person', { name, ...toPeople(openIds), ...options })
}
