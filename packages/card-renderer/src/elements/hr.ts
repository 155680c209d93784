import type { Context } from '../context.ts'
import type { Fields } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { frame } from './frame.ts'

export function hr(element: Fields, context: Context): Html {
  return frame(element, context, html`<hr>`)
}
