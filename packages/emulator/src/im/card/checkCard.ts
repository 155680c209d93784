import { type Card, isCard, isVersion2 } from './card.ts'
import { checkCardV1 } from './checkCardV1.ts'
import { checkCardV2 } from './checkCardV2.ts'
import { fail } from './fail.ts'

/** Refuses what is no card: a template, a stored card, or a card of JSON 1.0 or 2.0 as the platform takes it. */
export function checkCard(card: Card): void {
  if (card.type === 'template' || card.type === 'card') {
    const field = card.type === 'card' ? 'card_id' : 'template_id'
    const data = card.data
    if (!isCard(data) || typeof data[field] !== 'string' || data[field] === '') {
      fail(200621, `data.${field} is missing`, 'ROOT -> data')
    }
    return
  }
  if (isVersion2(card)) checkCardV2(card)
  else checkCardV1(card)
}
