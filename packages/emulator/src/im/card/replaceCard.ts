import type { Message } from '../../store/types.ts'
import type { World } from '../../world.ts'
import type { Card } from './card.ts'
import { readCard } from './readCard.ts'

/** Shows another card in the message: to these people, or to everybody. */
export function replaceCard(message: Message, card: Card, openIds: string[] | undefined, world: World): void {
  message.updatedAtMs = world.clock.now()
  if (openIds) {
    for (const openId of openIds) message.cardOf.set(openId, card)
    return
  }
  message.cardOf.clear()
  message.sent = card
  message.content = JSON.stringify(readCard(card))
}
