import type { Button, Checker } from '../json/elements.ts'
import { type TextInput, toText } from '../text/text.ts'
import type { Anywhere, Asks, Bring, Built, Field, Inherit, Node, OutsideForms } from '../typing/traits.ts'
import { type ActsOn, type CallbackValue, element, type Options } from './element.ts'

/** Up to three buttons beside the box. */
export interface CheckerButtons<B> {
  readonly button_area?:
    | {
        /** Default: `always`. */
        readonly pc_display_rule?: 'always' | 'on_hover' | undefined
        /** Of type text, primary_text or danger_text. */
        readonly buttons: B
      }
    | undefined
}

/**
 * A box to tick. Without a `callback`, and outside a form, the tick stays on the reader's screen.
 *
 * @param name unique in the card
 * @example checker('done', 'Water the plants', { callback: { op: 'toggle', id: 3 } })
 */
export function checker<
  const N extends string,
  const A extends CallbackValue = never,
  const B extends readonly (Node<Anywhere | OutsideForms> & Button)[] = readonly [],
>(
  name: N,
  text: TextInput,
  options?: Options<Checker, 'name' | 'text' | 'button_area'> & ActsOn<A> & CheckerButtons<B>,
): Built<
  Checker,
  Asks<Field<N, boolean>, (A & { readonly checked: boolean }) | Bring<B, 'actions'>, Inherit<Bring<B, 'zone'>>>
> {
  return element('checker', { name, text: toText(text), ...options })
}
