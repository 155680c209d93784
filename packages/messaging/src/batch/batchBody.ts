import { contentOfCard } from '../content/cardLike.ts'
import { checkSize } from '../content/checkSize.ts'
import { checkRichText } from '../content/richText.ts'
import { required } from '../messages/required.ts'

/** Kinds of message that a batch can send. */
export type BatchType = 'text' | 'image' | 'post' | 'share_chat' | 'interactive'

type Fields = Record<string, unknown>

/** A batch's message as its endpoint wants it: an object, not a string, and a card beside it. */
export interface BatchBody {
  msg_type: BatchType
  content?: Fields
  card?: object
}

const TYPES: readonly string[] = ['text', 'image', 'post', 'share_chat', 'interactive']
/** Which field tells the type, and which the string of a plain `content` is. */
const FIELD = { text: 'text', image: 'image_key', share_chat: 'share_chat_id' } as const

/** @throws {TypeError} for content that isn't what the type says */
export function batchBody(content: unknown, msgType: BatchType | undefined): BatchBody {
  const { type, fields } = unwrap(content, msgType)
  if (!TYPES.includes(type))
    throw new TypeError(`msgType: expected one of ${TYPES.join(', ')}, got ${JSON.stringify(type)}`)
  const kind = type as BatchType
  const body = shape(kind, fields)
  checkSize({ msg_type: kind, content: JSON.stringify(body.card ?? body.content) })
  return body
}

function shape(kind: BatchType, fields: Fields): BatchBody {
  if (kind === 'interactive') {
    contentOfCard('content', fields)
    return { msg_type: kind, card: fields }
  }
  if (kind === 'post') {
    // This endpoint alone keeps the wrapper that other sends have dropped.
    const post = fields.post ?? fields
    checkRichText('content', post)
    return { msg_type: kind, content: { post } }
  }
  const field = FIELD[kind]
  const value = fields[field] ?? (kind === 'share_chat' ? fields.chat_id : undefined)
  required(kind === 'share_chat' ? 'content.chat_id' : `content.${field}`, value)
  return { msg_type: kind, content: { [field]: value } }
}

function unwrap(content: unknown, msgType: BatchType | undefined): { type: string; fields: Fields } {
  if (typeof content === 'string') {
    const type = msgType ?? 'text'
    required('content', content)
    if (type in FIELD) return { type, fields: { [FIELD[type as keyof typeof FIELD]]: content } }
    if (TYPES.includes(type)) throw new TypeError(`content: expected an object for msgType ${type}, got a string`)
    return { type, fields: {} }
  }
  if (typeof content !== 'object' || content === null) {
    throw new TypeError(`content: expected a string or an object, got ${content === null ? 'null' : typeof content}`)
  }
  const fields = content as Fields
  if (typeof fields.msg_type === 'string' && typeof fields.content === 'string') {
    if (msgType !== undefined && msgType !== fields.msg_type) {
      throw new TypeError(`msgType: expected ${fields.msg_type}, as content says, got ${JSON.stringify(msgType)}`)
    }
    return { type: fields.msg_type, fields: parse(fields.content) }
  }
  return { type: msgType ?? typeOf(fields), fields }
}

function parse(json: string): Fields {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null) return value as Fields
  } catch {
    // Said below, together with JSON that holds no object.
  }
  throw new TypeError('content: expected JSON of an object in its content, got something else')
}

function typeOf(fields: Fields): BatchType {
  if ('text' in fields) return 'text'
  if ('image_key' in fields) return 'image'
  if ('chat_id' in fields || 'share_chat_id' in fields) return 'share_chat'
  if ('post' in fields || Object.keys(fields).some(name => /^[a-z]{2}_[a-z]{2}$/.test(name))) return 'post'
  return 'interactive'
}
