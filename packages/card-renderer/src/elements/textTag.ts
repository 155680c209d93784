import type { Context } from '../context.ts'
import { type Fields, listOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { hueOf } from '../styles/colors.ts'
import { styleOf } from './frame.ts'
import { localText } from './locale.ts'

/** A label in one of the 13 colours of tags. */
export function tagOf(text: string, color: unknown, missing?: string): Html {
  const hue = hueOf(color) ?? 'blue'
  const style = styleOf({
    '--lc-tag': `var(--lc-${hue}-${hue === 'grey' ? '200' : '100'})`,
    '--lc-tag-text': `var(--lc-${hue}-700)`,
  })
  return html`<span${attributes({ class: 'lc-tag', dir: 'auto', style, 'data-missing-locale': missing })}>${text}</span>`
}

/** A `text_tag` of a header. */
export function textTag(tag: Fields, context: Context): Html {
  const { text, missing } = localText(tag.text, context)
  return tagOf(text, tag.color, missing)
}

/** The first three tags of a list; clients show no more. */
export const textTags = (tags: unknown, context: Context): readonly Html[] =>
  listOf(tags)
    .slice(0, 3)
    .map(tag => textTag(tag, context))
