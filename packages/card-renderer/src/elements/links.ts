import type { Context } from '../context.ts'
import { type Fields, fieldsOf, stringOf } from '../fields.ts'

const ALLOWED = /^(?:https?|tel|mailto|lark|feishu|applink):/i
/** Browsers drop these from addresses, so that what was checked would not be what is opened. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DROPPED = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]/
/** Stands for "does nothing" where a platform has no address. */
const NOTHING = 'lark://msgcard/unsupported_action'

/** An address that a link may have: `http`, `https`, `tel`, `mailto` or Lark's own. */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const url = value.trim()
  return ALLOWED.test(url) && !DROPPED.test(url) && url !== NOTHING ? url : undefined
}

/** The address for the reader's client: from `multi_url`, `card_link` or an `open_url` behaviour. */
export function linkOf(value: unknown, context: Context): string | undefined {
  const link: Fields = fieldsOf(value)
  const { client = context.options.device === 'phone' ? 'android' : 'pc' } = context.options
  const special = stringOf(link[`${client}_url`])
  return safeUrl(special || (link.url ?? link.default_url))
}

/** Attributes of every link to elsewhere. */
export const outward = { target: '_blank', rel: 'noopener noreferrer' } as const

const IMAGE = /^(?:https?:\/\/|data:image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)[;,])/i

/** An address that an image may have: `http`, `https` or an image's own data. */
export function safeImageUrl(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const url = value.trim()
  return IMAGE.test(url) && !DROPPED.test(url) ? url : undefined
}
