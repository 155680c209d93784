import { Refusal, refuse } from '../http/refusal.ts'
import type { Route } from '../http/route.ts'
import { isCard } from '../im/card/card.ts'
import { messageBody } from '../im/wire.ts'
import type { Message } from '../store/types.ts'
import type { World } from '../world.ts'
import { cardOf, findEntity, setCard } from './entities.ts'

/** An endpoint that sends messages, where a card may be named by its id: its message shows the card from then on. */
export function sendingCards(route: Route): Route {
  return {
    ...route,
    async run(call, world) {
      const answer = await route.run(call, world)
      const message = answer instanceof Response ? undefined : sentMessage(answer.data, world)
      if (!message) return answer
      try {
        showCard(message, world)
      } catch (error) {
        world.store.messages.delete(message.messageId)
        throw error
      }
      return { data: messageBody(message, world) }
    },
  }
}

/** The message that an answer is about, if it still names its card: a repeated call gets one that shows it already. */
function sentMessage(data: unknown, world: World): Message | undefined {
  const message = isCard(data) ? world.store.messages.get(String(data.message_id)) : undefined
  return message?.msgType === 'interactive' && message.sent.type === 'card' ? message : undefined
}

function showCard(message: Message, world: World): void {
  const { data } = message.sent
  const cardId = isCard(data) ? String(data.card_id) : ''
  const entity = findUsable(cardId, world)
  const card = cardOf(entity, world)
  entity.messageId = message.messageId
  setCard(entity, card, world)
}

function findUsable(cardId: string, world: World) {
  try {
    const entity = findEntity(cardId, world)
    if (entity.messageId !== undefined) refuse(200220, 'A card is sent once')
    return entity
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refuse(230099, `Failed to create card content, ext=ErrCode: ${error.code}; ErrMsg: ${error.message};`)
  }
}
