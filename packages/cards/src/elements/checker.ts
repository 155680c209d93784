import type { Checker } from '../json/elements.ts'
import { type TextInput, toText } from '../text/text.ts'
import type { Asks, Built, Field } from '../typing/traits.ts'
import { type ActsOn, type CallbackValue, element, type Options } from './element.ts'

/**
 * A box to tick. Without a `callback`, and outside a form, the tick stays on the reader's screen.
 *
 * @param name unique in the card
 * @example checker('done', 'Water the plants', { callback: { op: 'toggle', id: 3 } })
 */
export function checker<const N extends string, const A extends CallbackValue = never>(
  name: N,
  text: TextInput,
  options?: Options<Checker, 'name' | 'text'> & ActsOn<A>,
): Built<Checker, Asks<Field<N, boolean>, A & { readonly checked: boolean }>> {
  return element('checker', { name, text: toText(text), ...options })
}
