import type { InteractiveContainer } from '../json/containers.ts'
import type { Behavior } from '../json/parts.ts'
import type { Built, Contents, Holds } from '../typing/traits.ts'
import {
  type ActsOn,
  type CallbackValue,
  element,
  type Opens,
  type OpenUrlInput,
  type Options,
  present,
} from './element.ts'

/** A box without a reaction is refused. */
type Reacts =
  | { readonly callback: CallbackValue }
  | { readonly open_url: OpenUrlInput }
  | { readonly behaviors: readonly Behavior[] }

/**
 * A box that reacts to a click as a whole; an interactive child wins.
 *
 * @example interactiveContainer([div('Order #7')], { callback: { op: 'open', id: 7 }, has_border: true })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/containers/interactive-container
 */
export function interactiveContainer<const L extends Contents, const A extends CallbackValue = never>(
  elements: L,
  options: Options<InteractiveContainer, 'elements'> & Opens & ActsOn<A> & Reacts,
): Built<InteractiveContainer, Holds<L, A>> {
  return element('interactive_container', { ...options, elements: present(elements) })
}
