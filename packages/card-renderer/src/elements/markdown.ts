import type { Context } from '../context.ts'
import { type Fields, oneOf } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { markdownOf } from '../markdown/markdownOf.ts'
import { frame } from './frame.ts'
import { icon } from './icon.ts'
import { localText } from './locale.ts'
import { sized } from './textSize.ts'

/** Lark's markdown. */
export function markdown(element: Fields, context: Context): Html {
  const { text, missing } = localText(element, context)
  const sign = icon(element.icon, context)
  const inner = html`<div class="lc-md" dir="auto">${markdownOf(text, context, element.href)}</div>`
  return frame(element, context, sign ? html`<div class="lc-line">${sign}${inner}</div>` : inner, {
    style: {
      ...sized(element.text_size, context),
      'text-align': oneOf(element.text_align, ['left', 'center', 'right']),
    },
    attributes: { 'data-missing-locale': missing },
  })
}
