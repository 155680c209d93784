import { type Fields, isFields } from '../json/fields.ts'
import { requireCard } from '../json/requireCard.ts'

const V1_FIELDS = ['elements', 'i18n_elements', 'header', 'i18n_header']

/** The layers that a card comes in: text, the body of a message, the answer to a callback, the body of a card entity. */
function inside(value: unknown): unknown {
  if (typeof value === 'string') {
    try {
      return JSON.parse(value)
    } catch {
      throw new TypeError('old: expected a card or its JSON, got other text')
    }
  }
  if (!isFields(value) || value.schema !== undefined || V1_FIELDS.some(field => value[field] !== undefined))
    return undefined
  if (value.card !== undefined) return value.card
  if (value.type === 'raw' || value.type === 'card_json') return value.data
  return value.msg_type === 'interactive' ? value.content : undefined
}

/** @internal The card in what stands for it. Throws for what is none. */
export function unwrap(old: unknown): Fields {
  let card = old
  // No envelope has more layers; text in text could have any number.
  for (let layer = 0; layer < 5; layer++) card = inside(card) ?? card
  requireCard(card, 'old')
  if (!isFields(card)) throw new TypeError('old: expected a card, got a list')
  const { schema, type } = card
  if (schema === '2.0') return card
  if (type === 'template' || type === 'card')
    throw new TypeError(
      `old: expected the JSON of a card, got ${type === 'template' ? 'a template of the card builder' : 'the id of a card entity'}`,
    )
  if (schema !== undefined && schema !== '1.0') throw new TypeError('old: expected schema "1.0", "2.0" or none')
  if (V1_FIELDS.every(field => card[field] === undefined)) {
    throw new TypeError(
      card.body === undefined
        ? 'old: expected a card, got an object without elements, i18n_elements or a header'
        : 'old: expected a card in JSON 1.0, got one with a body and no schema: set schema to "2.0"',
    )
  }
  if (card.elements !== undefined && !Array.isArray(card.elements))
    throw new TypeError('old: expected elements to be a list')
  return card
}
