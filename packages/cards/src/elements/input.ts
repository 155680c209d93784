import type { Input } from '../json/elements.ts'
import type { Asks, Built, Field } from '../typing/traits.ts'
import { type ActsOn, type CallbackValue, element, type Options } from './element.ts'
import { asNumber } from './numberMark.ts'

/** Fields of a text box beside its name. */
export type InputOptions = Options<Input, 'name' | 'value'>

/**
 * A text box. In a form its value arrives as a string; outside, with a `callback`, as `input_value`.
 *
 * @param name unique in the card
 * @example input('reason', { label: 'Reason', required: true, max_length: 200 })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/interactive-components/input
 */
export function input<const N extends string, const A extends CallbackValue = never>(
  name: N,
  options?: InputOptions & ActsOn<A>,
): Built<Input, Asks<Field<N, string>, A & { readonly input_value: string }>> {
  return element('input', { name, ...options })
}

/**
 * A text box whose value a {@link defineCard} handler receives as a number, or `undefined` when it was left empty.
 * What is not a number is sent back to the person with a toast.
 *
 * @param name unique in the card
 */
export function numberInput<const N extends string, const R extends boolean = false>(
  name: N,
  options?: Omit<InputOptions, 'required' | 'input_type'> & { readonly required?: R | undefined },
): Built<Input, Asks<Field<N, number | (R extends true ? never : undefined)>, never>> {
  return asNumber(element('input', { name, ...options }))
}
