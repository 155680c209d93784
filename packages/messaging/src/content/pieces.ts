const PIECE: unique symbol = Symbol.for('@lark-sdk/messaging.textPiece')

/** A part of a text that takes effect: what `mention`, `link`, `bold` and the like return. */
export interface TextPiece {
  readonly [PIECE]: string
}

/** What a text is made of: strings and numbers are shown as they are written, pieces take effect, absent values leave nothing. */
export type TextPart = string | number | TextPiece | false | null | undefined

const piece = (wire: string): TextPiece => ({ [PIECE]: wire })

/** Not shown; whatever it is put into, it is no longer a tag. Lark documents no other way to write one. */
const BREAK = '\u200b'

/**
 * Takes away from a text everything that would take effect in a text message: mentions, styles, links. It still looks the same.
 *
 * @example escapeText('<at user_id="all">') // mentions nobody
 */
export function escapeText(text: string): string {
  // Behind `<` it keeps what follows from being a tag, behind `]` what comes before from being the text of a link.
  // At the end too: what the text is put before may go on from there.
  return text.replace(/<(?=[\s/a-z!]|$)/gi, `<${BREAK}`).replace(/\](?=\s*(?:[([]|$))/g, `]${BREAK}`)
}

/**
 * Writes one part, behind what stands before it already.
 *
 * @internal
 */
export function writePart(part: TextPart, before = ''): string {
  // It doesn't go on with a tag or a link that began before it.
  if (typeof part === 'string') return (/[<\]][\s/]*$/.test(before) ? BREAK : '') + escapeText(part)
  if (typeof part === 'number') return String(part)
  if (part === false || part === null || part === undefined) return ''
  // A brand rather than a property: JSON that came from outside must not pass as markup.
  const wire: unknown = part[PIECE]
  if (typeof wire !== 'string') {
    throw new TypeError('text: expected strings, numbers and what mention(), link(), bold() … return')
  }
  return wire
}

const PERSON = /^[\w.@+-]+$/

/**
 * Mentions someone.
 *
 * @param userId - an open, user or union id
 * @param name - shown where the client doesn't know them
 * @throws {TypeError} for what can't be an id
 * @example text`Over to you, ${mention('ou_…', 'Ada')}.`
 */
export function mention(userId: string, name = ''): TextPiece {
  if (!PERSON.test(userId) || userId === 'all') {
    throw new TypeError(`mention(userId): expected an id, got ${JSON.stringify(String(userId).slice(0, 80))}`)
  }
  return piece(`<at user_id="${userId}">${escapeText(name)}</at>`)
}

/** Mentions everyone in a group, where its owner allows that. */
export function mentionAll(): TextPiece {
  return piece('<at user_id="all"></at>')
}

const SCHEME = /^(https?|lark|feishu|applink|mailto|tel):/i

/**
 * A link.
 *
 * @param label - what is shown
 * @param url - http, https, mailto, tel, or a link into Lark
 * @throws {TypeError} for another scheme
 * @example
 * import { link, text } from '@lark-sdk/messaging'
 * const content = text`See ${link('the build', 'https://ci.example/7')}.`
 */
export function link(label: string, url: string): TextPiece {
  if (!SCHEME.test(url))
    throw new TypeError(`link(url): expected http, https, mailto, tel or a link into Lark, got another scheme`)
  const href = url.replace(/[\s()<>[\]]/g, letter => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return piece(`[${escapeText(label).replace(/[[\]]/g, letter => `${letter}${BREAK}`)}](${href})`)
}

const styled =
  (tag: string) =>
  (part: TextPart): TextPiece =>
    piece(`<${tag}>${writePart(part)}</${tag}>`)

/** Bold text; what is in it may be another piece. */
export const bold: (part: TextPart) => TextPiece = styled('b')
/** Italic text; what is in it may be another piece. */
export const italic: (part: TextPart) => TextPiece = styled('i')
/** Underlined text; what is in it may be another piece. */
export const underline: (part: TextPart) => TextPiece = styled('u')
/** Text with a line through it; what is in it may be another piece. */
export const lineThrough: (part: TextPart) => TextPiece = styled('s')
