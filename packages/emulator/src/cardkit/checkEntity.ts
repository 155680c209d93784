import { cardLimits } from '../contract/cards.ts'
import { Refusal, refuse } from '../http/refusal.ts'
import { type Card, isTemplate, isVersion2 } from '../im/card/card.ts'
import { checkCard } from '../im/card/checkCard.ts'

/** What sending a card refuses inside of 230099, these endpoints refuse with a code of their own. */
const OWN_CODES: Record<string, number> = {
  '200621 element_id': 10002,
  '11310 element': 300305,
  '11310 card': 230099,
  '300301 duplicate': 300301,
  '300302 update_multi': 300302,
}

/** Refuses what cannot be a card that is changed by its id. */
export function checkEntity(card: Card): void {
  if (Object.keys(card).length === 0) refuse(300307, 'The card DSL is empty')
  if (isTemplate(card)) return
  if (!isVersion2(card)) refuse(300303, 'Only schema 2.0 is supported')
  checkContents(card)
  if (Buffer.byteLength(JSON.stringify(card)) > cardLimits.bytes) refuse(200860, 'Card content exceeds limit')
}

function checkContents(card: Card): void {
  try {
    checkCard(card)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [, code = '', word = ''] = /ErrCode: (\d+); ErrMsg: (\w*)/.exec(error.message) ?? []
    refuse(OWN_CODES[`${code} ${word}`] ?? 200220, error.message)
  }
}
