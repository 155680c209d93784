import type { Context } from '../context.ts'
import { type Html, html } from '../html.ts'

export const larkMd = (content: string, _context: Context): Html => html`${content}`
