import type { Context } from '../context.ts'
import type { Fields } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { frame } from './frame.ts'

/** What no client knows: the platform refuses it, a preview says so. */
export function unknown(element: Fields, context: Context): Html {
  return frame(element, context, html`<span class="lc-unknown-text">Unknown component: ${String(element.tag)}</span>`)
}
