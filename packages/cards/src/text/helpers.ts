import type { Color, TagColor } from '../json/parts.ts'
import { escapeMarkdown, type Markup, markup, write } from './markup.ts'

const PERSON = /^[\w.@+-]+$/
const COLOR = /^[\w\s(),.-]+$/
const COLORS = 'a colour name, rgba(…) or a name from config.style.color'
const SCHEME = /^(https?|lark|feishu|applink|tel|mailto):/i

function allowed(parameter: string, expected: string, value: unknown, pattern: RegExp): string {
  if (typeof value === 'string' && pattern.test(value)) return value
  const got = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : value === null ? 'null' : typeof value
  throw new TypeError(`${parameter}: expected ${expected}, got ${got}`)
}

/**
 * Mentions a person.
 *
 * @param who an open_id or user_id, `all` (needs the group owner's permission, else the send fails), or `{ email }`
 * @throws {TypeError} for what can't be an id or an address
 */
export function at(who: string | { readonly email: string }): Markup {
  return markup(
    typeof who === 'string'
      ? `<at id=${allowed('who', 'an open_id, a user_id or "all"', who, PERSON)}></at>`
      : `<at email=${allowed('who.email', 'an address', who.email, PERSON)}></at>`,
  )
}

/**
 * A link.
 *
 * @param text escaped
 * @param url http, https, tel, mailto, or a link into Lark
 * @throws {TypeError} for another scheme
 */
export function link(text: string, url: string): Markup {
  const href = allowed(
    'url',
    'an http, https, tel or mailto address, or a lark, feishu or applink one',
    url,
    SCHEME,
  ).replace(/[\s()<>[\]\\]/g, letter => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return markup(`[${escapeMarkdown(text)}](${href})`)
}

/**
 * Coloured text.
 *
 * @param text escaped; or markup
 * @param color a colour name, `rgba()`, or a name from `config.style.color`
 * @throws {TypeError} for what can't be a colour
 */
export function font(text: string | Markup, color: Color): Markup {
  return markup(`<font color='${allowed('color', COLORS, color, COLOR)}'>${inner(text)}</font>`)
}

/**
 * A small coloured label.
 *
 * @param text escaped
 * @param color default: `blue`
 */
export function tag(text: string, color: TagColor = 'blue'): Markup {
  return markup(
    `<text_tag color='${allowed('color', 'a colour name', color, COLOR)}'>${escapeMarkdown(text)}</text_tag>`,
  )
}

function inner(text: string | Markup): string {
  return typeof text === 'string' ? escapeMarkdown(text) : write(text)
}
