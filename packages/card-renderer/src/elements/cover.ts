import type { Context } from '../context.ts'
import { fieldsOf } from '../fields.ts'
import { attributes, type Html, html } from '../html.ts'
import { linkOf, outward } from './links.ts'

/** A link over a whole box; what is interactive in the box lies above it. The box needs the class `lc-covered`. */
export function cover(link: unknown, context: Context, label = 'Open'): Html | undefined {
  const href = linkOf(link, context)
  return href === undefined
    ? undefined
    : html`<a${attributes({ class: 'lc-cover', href, ...outward, 'aria-label': label })}></a>`
}

/** The link of a column or a column set. */
export const coverOf = (action: unknown, context: Context): Html | undefined =>
  cover(fieldsOf(action).multi_url, context)
