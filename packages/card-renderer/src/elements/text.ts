import type { Context } from '../context.ts'
import { type Fields, fieldsOf, isFields, oneOf, wholeOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { larkMd } from '../markdown/larkMd.ts'
import { colorOf } from '../styles/colors.ts'
import { styleOf } from './frame.ts'
import { localText } from './locale.ts'
import { sized } from './textSize.ts'

interface TextOptions {
  readonly class?: string | undefined
  /** Default: `div`. In buttons and summaries only `span` is valid. */
  readonly as?: 'div' | 'span' | undefined
  /** Lines shown where the text itself says nothing. */
  readonly lines?: number | undefined
}

/** An object of text (`plain_text`, `lark_md` or `markdown`) as its client shows it; nothing where there is no text. */
export function drawText(value: unknown, context: Context, options: TextOptions = {}): Html | undefined {
  const text: Fields = isFields(value) ? value : { content: value }
  const { text: content, missing } = localText(text, context)
  if (content === '' && missing === undefined) return undefined
  const rich = text.tag === 'lark_md' || text.tag === 'markdown'
  const lines = wholeOf(text.lines, 1, 99) ?? options.lines
  const written = attributes({
    class: ['lc-text', lines && 'lc-clamp', options.class].filter(Boolean).join(' '),
    dir: 'auto',
    style: styleOf({
      ...sized(text.text_size, context),
      color: rich ? undefined : colorOf(text.text_color, context),
      'text-align': oneOf(text.text_align, ['left', 'center', 'right']),
      '-webkit-line-clamp': lines === undefined ? undefined : String(lines),
    }),
    'data-missing-locale': missing,
  })
  const name: Html = { html: options.as ?? 'div' }
  return html`<${name}${written}>${rich ? larkMd(content, context) : content}</${name}>`
}

/** Nothing, or an attribute that tells pages which translation a component's own text lacks. */
export const missingLocale = (
  value: unknown,
  context: Context,
): { readonly 'data-missing-locale': string | undefined } => ({
  'data-missing-locale': localText(fieldsOf(value), context).missing,
})
