import type { Context } from '../context.ts'
import type { Html } from '../html.ts'
import { drawTokens } from './drawTokens.ts'
import { tokensOf } from './parsers.ts'

/** The markdown of components, in the dialect of the card around it. */
export function markdownOf(content: string, context: Context, hrefs?: unknown): Html {
  const dialect = context.card.schema === '2.0' || context.card.body !== undefined ? 'v2' : 'v1'
  return drawTokens(tokensOf(content, dialect), context, hrefs)
}
