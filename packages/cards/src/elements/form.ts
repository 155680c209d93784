import type { Form } from '../json/containers.ts'
import type {
  BodyOnly,
  Bring,
  Built,
  Deeper,
  Fields,
  FormContents,
  NeedsSubmit,
  Submits,
  Traits,
} from '../typing/traits.ts'
import { element, type Options, present } from './element.ts'

/** Traits of a form. */
export interface FormTraits<N extends string, L extends readonly unknown[]> extends Traits {
  readonly zone: [Submits<L>] extends [never] ? NeedsSubmit : BodyOnly
  readonly level: Deeper<Bring<L, 'level'>>
  readonly fields: never
  readonly submits: never
  readonly forms: { readonly name: N; readonly fields: Fields<L>; readonly submits: Submits<L> }
  readonly actions: Bring<L, 'actions'>
}

/**
 * Fields that are sent together. Sits in the card's body only, and needs a {@link submit} button.
 *
 * @param name unique in the card
 * @example form('leave', [input('reason', { required: true }), submit('send', 'Send')])
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/containers/form-container
 */
export function form<const N extends string, const L extends FormContents>(
  name: N,
  elements: L,
  options?: Options<Form, 'name' | 'elements'>,
): Built<Form, FormTraits<N, L>> {
  return element('form', { ...options, name, elements: present(elements) })
}
