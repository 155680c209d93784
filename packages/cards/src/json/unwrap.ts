import { type Fields, isFields } from './fields.ts'
import { requireCard } from './requireCard.ts'

const CARD_FIELDS = ['schema', 'body', 'elements', 'i18n_elements', 'header', 'i18n_header']

/** The layers that a card comes in: text, the body of a message, the answer to a callback, the body of a card entity. */
function inside(value: unknown, name: string): unknown {
  if (typeof value === 'string') {
    try {
      return JSON.parse(value)
    } catch {
      throw new TypeError(`${name}: expected a card or its JSON, got other text`)
    }
  }
  if (!isFields(value) || CARD_FIELDS.some(field => value[field] !== undefined)) return undefined
  if (value.card !== undefined) return value.card
  if (value.type === 'raw' || value.type === 'card_json') return value.data
  return value.msg_type === 'interactive' ? value.content : undefined
}

/**
 * @internal The card, or what stands for one, in what is sent around it. Throws for what is none.
 *
 * @param name of the parameter
 */
export function unwrap(given: unknown, name: string): Fields {
  let card = given
  // No envelope has more layers; text in text could have any number.
  for (let layer = 0; layer < 5; layer++) card = inside(card, name) ?? card
  requireCard(card, name)
  if (!isFields(card)) throw new TypeError(`${name}: expected a card, got a list`)
  if (card.type === 'card') throw new TypeError(`${name}: expected the JSON of a card, got the id of a card entity`)
  if (card.type !== 'template' && CARD_FIELDS.every(field => card[field] === undefined))
    throw new TypeError(`${name}: expected a card, got an object without schema, elements or a header`)
  return card
}
