import type { Context } from '../context.ts'
import type { Fields } from '../fields.ts'
import { type Html, html } from '../html.ts'
import { frame } from './frame.ts'

/** What no client knows: the platform refuses it, a preview says so. */
export function unknown(element: Fields, context: Context): Html {
  const tag = typeof element.tag === 'string' ? element.tag : 'without a tag'
  return frame(element, context, html`<span class="lc-notice">Unknown component: ${tag.slice(0, 60)}</span>`)
}

/** In the place of a card, where neither an object nor the JSON of one was handed in. */
export const noCard = (): Html =>
  html`<div class="lc-body lc-stack"><span class="lc-notice">This is no card</span></div>`

/** Where a card is too deep or too long for a page. */
export function tooMuch(element: Fields, context: Context): Html {
  return frame(element, context, html`<span class="lc-notice">More than can be shown</span>`)
}
