import type { Context } from '../context.ts'
import type { Html } from '../html.ts'
import { drawTokens } from './drawTokens.ts'
import { tokensOf } from './parsers.ts'

/** The markdown of texts: emphasis, links and a few tags, without blocks. */
export const larkMd = (content: string, context: Context): Html => drawTokens(tokensOf(content, 'lark_md'), context)
