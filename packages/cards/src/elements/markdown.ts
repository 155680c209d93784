import type { Markdown } from '../json/elements.ts'
import type { Built, Shows } from '../typing/traits.ts'
import { element, type Options } from './element.ts'

/**
 * Rich text from a string that is taken as it is. Text of other people belongs into `` md`…` ``, which escapes it.
 *
 * @param content Lark's markdown, or what `` md`…` `` returns; at most 4 tables
 * @example markdown('**Done.**', { text_size: 'heading' })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/rich-text
 */
export function markdown(content: string | Markdown, options?: Options<Markdown, 'content'>): Built<Markdown, Shows> {
  return element('markdown', typeof content === 'string' ? { content, ...options } : { ...content, ...options })
}
