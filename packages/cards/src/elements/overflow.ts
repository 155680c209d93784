import type { Overflow } from '../json/elements.ts'
import { toText } from '../text/text.ts'
import type { Asks, Built } from '../typing/traits.ts'
import { type ActsOn, type CallbackValue, element, type Options } from './element.ts'

/**
 * A menu behind three dots.
 *
 * @param choices `{ edit: 'Edit', drop: 'Drop' }`, each text at most 100 characters, or the platform's list when some are links
 * @example overflow({ edit: 'Edit', drop: 'Drop' }, { callback: { op: 'more' } })
 */
export function overflow<const V extends string | number, const A extends CallbackValue = never>(
  choices:
    | { readonly [K in V]: string }
    | readonly (Omit<Overflow['options'][number], 'value'> & { readonly value?: V & string })[],
  options?: Options<Overflow, 'options'> & ActsOn<A>,
): Built<Overflow, Asks<never, A & { readonly option: `${V}` }>> {
  const list = Array.isArray(choices)
    ? choices
    : Object.entries(choices).map(([value, text]) => ({ text: toText(text), value }))
  return element('overflow', { options: list, ...options })
}
