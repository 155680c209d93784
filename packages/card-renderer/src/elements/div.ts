import type { Context } from '../context.ts'
import { below } from '../context.ts'
import { type Fields, fieldsOf, listOf } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { frame } from './frame.ts'
import { icon } from './icon.ts'
import { extent } from './lengths.ts'
import { drawText } from './text.ts'

/** A text with an icon, fields in one or two columns, and 1.0's `extra` beside them. */
export function div(element: Fields, context: Context): Html {
  const sign = icon(element.icon, context)
  const text = drawText(element.text, context)
  const line = (sign || text) && html`<div class="lc-line">${sign}${text}</div>`
  const fields = listOf(element.fields).map(field => {
    const shown = drawText(field.text, context)
    return html`<div class="${field.is_short === true ? 'lc-field lc-short' : 'lc-field'}">${shown}</div>`
  })
  const grid = fields.length > 0 && html`<div class="lc-fields">${fields}</div>`
  const hasExtra = typeof fieldsOf(element.extra).tag === 'string'
  const width = element.width === 'auto' ? 'fit-content' : extent(element.width, 16, 600)
  const inner = hasExtra
    ? html`<div class="lc-beside"><div class="lc-main">${line}${grid}</div><div class="lc-extra">${context.draw(element.extra, below(context, 'extra'))}</div></div>`
    : html`${line}${grid}`
  return frame(element, context, inner, { style: { width } })
}
