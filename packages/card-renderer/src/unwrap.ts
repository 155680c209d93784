import { type Fields, fieldsOf, isFields, stringOf } from './fields.ts'
import type { RenderOptions } from './options.ts'

/** A card, or a template of which nothing but the id is known. */
export interface Unwrapped {
  readonly card: Fields
  /** Whether there is no card: neither an object nor the JSON of one. */
  readonly broken?: boolean
  readonly template?: { readonly id: string; readonly version: string | undefined; readonly variables: Fields }
}

/** A wrapper may hold a wrapper; so many are opened. */
const DEEPEST = 8

/**
 * The card inside of what holds one: the content of a message (a JSON string), `{ type: 'raw' | 'card_json', data }` of
 * callbacks and cardkit, `{ type: 'template', data }`, or `{ card }` of custom bots.
 */
export function unwrap(value: unknown, options: RenderOptions, depth = 0): Unwrapped {
  const card = typeof value === 'string' ? parsed(value) : value
  if (!isFields(card)) return { card: {}, broken: true }
  if (depth >= DEEPEST) return { card }
  if (card.type === 'template' && isFields(card.data)) return ofTemplate(card.data, options, depth)
  const inside = insideOf(card)
  return inside === undefined ? { card } : unwrap(inside, options, depth + 1)
}

function insideOf({ type, data, card, content, msg_type: msgType }: Fields): unknown {
  if ((type === 'raw' || type === 'card_json') && data !== undefined) return data
  if (isFields(card)) return card
  return msgType === 'interactive' ? content : undefined
}

function ofTemplate(data: Fields, options: RenderOptions, depth: number): Unwrapped {
  const id = stringOf(data.template_id) ?? ''
  const version = stringOf(data.template_version_name)
  const variables = fieldsOf(data.template_variable)
  const made = options.template?.(id, version, variables)
  if (made === undefined || made === null) return { card: {}, template: { id, version, variables } }
  return unwrap(made, options, depth + 1)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
