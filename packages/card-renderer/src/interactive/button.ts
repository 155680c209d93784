import type { Context } from '../context.ts'
import { frame } from '../elements/frame.ts'
import { icon } from '../elements/icon.ts'
import { outward } from '../elements/links.ts'
import { plainOf } from '../elements/locale.ts'
import { type Fields, oneOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { control } from './control.ts'
import { widthOf } from './width.ts'

const TYPES = [
  'default',
  'primary',
  'danger',
  'text',
  'primary_text',
  'danger_text',
  'primary_filled',
  'danger_filled',
  'laser',
] as const
const SIZES = ['tiny', 'small', 'medium', 'large'] as const

/** A link where it opens an address and does nothing else, so that it works without script. */
export function button(element: Fields, context: Context): Html {
  const { disabled, calls, url, attributes: data } = control(element, context)
  const text = plainOf(element.text, context)
  const type = oneOf(element.type, TYPES) ?? 'default'
  const size = oneOf(element.size, SIZES) ?? 'medium'
  const common = {
    class: `lc-btn lc-btn-${type} lc-btn-${size}`,
    'aria-disabled': disabled ? 'true' : undefined,
    'aria-label': text === '' ? plainOf(element.hover_tips, context) || undefined : undefined,
  }
  const inner = html`${icon(element.icon, context)}${text !== '' && html`<span class="lc-btn-label" dir="auto">${text}</span>`}`
  const drawn =
    url !== undefined && !calls && !disabled
      ? html`<a${attributes({ ...common, href: url, ...outward })}>${inner}</a>`
      : html`<button${attributes({ ...common, type: 'button' })}>${inner}</button>`
  return frame(element, context, drawn, { attributes: data, style: widthOf(element.width) })
}
