import { type Fields, isFields } from '../../fields.ts'
import type { CardKind } from '../api.ts'

/** Which kind of card it is; nothing for what is none. */
export function kindOf(value: unknown): CardKind | undefined {
  if (!isFields(value)) return undefined
  if (value.schema === '2.0') return 'v2'
  if (value.type === 'template' && isFields(value.data) && typeof value.data.template_id === 'string') return 'template'
  if (Array.isArray(value.elements) || isFields(value.i18n_elements)) return 'v1'
  return undefined
}

/**
 * The card itself, whatever it is wrapped in: the content of a message as a string, `{ card }` of webhooks and of other
 * tools, `{ msg_type, content }` of a message, `{ type: 'raw', data }` of answers and cardkit's `{ type: 'card_json', data }`.
 */
export function unwrapCard(value: unknown, depth = 0): Fields | undefined {
  if (depth > 4) return undefined
  if (typeof value === 'string') {
    if (!value.trimStart().startsWith('{')) return undefined
    try {
      return unwrapCard(JSON.parse(value), depth + 1)
    } catch {
      return undefined
    }
  }
  if (!isFields(value)) return undefined
  if (kindOf(value)) return value
  const { type, card, content, data } = value
  if (card !== undefined) return unwrapCard(card, depth + 1)
  if (content !== undefined && value.tag === undefined) return unwrapCard(content, depth + 1)
  if (type === 'raw' || type === 'card_json') return unwrapCard(data, depth + 1)
  return undefined
}
