import type { Button } from '../json/elements.ts'
import { type TextInput, toText } from '../text/text.ts'
import type { Anywhere, Asks, Built, FormOnly, OutsideForms } from '../typing/traits.ts'
import { type ActsOn, type CallbackValue, element, type Opens, type Options } from './element.ts'

type Legacy = 'action_type' | 'url' | 'multi_url' | 'value'
/** Fields of a button beside its text. */
export type ButtonOptions = Options<Button, 'text' | 'name' | 'form_action_type' | Legacy> & Opens
/** A button inside a form needs a name. */
export type ButtonZone<N> = [N] extends [never] ? OutsideForms : Anywhere

/**
 * A button that calls back, opens a page, or both.
 *
 * @param text at most 100 characters
 * @example button('Approve', { type: 'primary', callback: { op: 'approve', id: 7 } })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/interactive-components/button
 */
export function button<const A extends CallbackValue = never, const N extends string = never>(
  text: TextInput,
  options?: ButtonOptions & ActsOn<A> & { readonly name?: N | undefined },
): Built<Button, Asks<never, A, ButtonZone<N>>> {
  return element('button', { text: toText(text), ...options })
}

/**
 * The button that sends a form.
 *
 * @param name says in the callback which button it was; unique in the card
 * @param text at most 100 characters
 * @example submit('send', 'Send', { type: 'primary' })
 */
export function submit<const N extends string>(
  name: N,
  text: TextInput,
  options?: ButtonOptions,
): Built<Button, Asks<never, never, FormOnly, N>> {
  return element('button', { text: toText(text), ...options, name, form_action_type: 'submit' })
}

/**
 * The button that empties a form.
 *
 * @param name unique in the card
 * @param text at most 100 characters
 */
export function reset(
  name: string,
  text: TextInput,
  options?: ButtonOptions,
): Built<Button, Asks<never, never, FormOnly>> {
  return element('button', { text: toText(text), ...options, name, form_action_type: 'reset' })
}
