import type { Context } from '../context.ts'
import { fieldsOf, own, stringOf } from '../fields.ts'

/** On a desktop and on a phone, in pixels. */
const SIZES: { readonly [name: string]: readonly [desktop: number, phone: number] } = {
  'heading-0': [30, 26],
  'heading-1': [24, 24],
  'heading-2': [20, 20],
  'heading-3': [18, 17],
  'heading-4': [16, 16],
  heading: [16, 16],
  normal: [14, 14],
  notation: [12, 12],
  'xxxx-large': [30, 26],
  'xxx-large': [24, 24],
  'xx-large': [20, 20],
  'x-large': [18, 18],
  large: [16, 17],
  medium: [14, 14],
  small: [12, 12],
  'x-small': [10, 10],
}

/** The size of a text in pixels, by name or as `config.style.text_size` defines it; `undefined` for the size around it. */
export function textSize(value: unknown, context: Context): string | undefined {
  const name = stringOf(value)
  if (name === undefined) return undefined
  const phone = context.options.device === 'phone'
  const sizes = fieldsOf(fieldsOf(fieldsOf(context.card.config).style).text_size)
  const custom = fieldsOf(own(sizes, name))
  const pair = own(SIZES, custom[phone ? 'mobile' : 'pc'] ?? custom.default ?? name) ?? own(SIZES, custom.default)
  return pair && `${pair[phone ? 1 : 0]}px`
}

/** Styles of a text; headings are set bold by the client. */
export function sized(value: unknown, context: Context): { readonly [property: string]: string | undefined } {
  const size = textSize(value, context)
  return { 'font-size': size, 'font-weight': stringOf(value)?.startsWith('heading') ? '600' : undefined }
}
