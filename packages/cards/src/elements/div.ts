import type { Div } from '../json/elements.ts'
import { type TextInput, toText } from '../text/text.ts'
import type { Built, Shows } from '../typing/traits.ts'
import { element, type Options } from './element.ts'

/**
 * Plain text, or Lark's short markdown with {@link larkMd}.
 *
 * @example div('Asked by Ada', { icon: 'member_outlined' })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/plain-text
 */
export function div(text: TextInput, options?: Options<Div, 'text'>): Built<Div, Shows> {
  return element('div', { text: toText(text), ...options })
}
