import type { Markdown } from '../json/elements.ts'
import type { Built, Shows } from '../typing/traits.ts'
import { type Interpolated, type Markup, markup, write } from './markup.ts'

function join(parts: TemplateStringsArray, values: readonly Interpolated[]): string {
  return parts.reduce((text, part, index) => text + write(values[index - 1]) + part)
}

/**
 * Rich text. What the template says is markdown; what is put into it is escaped, so that nobody's name or message can
 * mention everyone, pose as a link or break the layout.
 *
 * @throws {TypeError} for a value that is neither text, number nor markup of this package
 * @example md`**${title}** for ${at(openId)}, see ${link('the plan', url)}`
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/rich-text
 */
export function md(parts: TemplateStringsArray, ...values: readonly Interpolated[]): Built<Markdown, Shows> {
  return { tag: 'markdown', content: join(parts, values) }
}

/**
 * A piece of markdown to put into `` md`…` ``, with the same escaping.
 *
 * @example md`Late: ${people.map(p => inline`${at(p.id)} `)}`
 */
export function inline(parts: TemplateStringsArray, ...values: readonly Interpolated[]): Markup {
  return markup(join(parts, values))
}
