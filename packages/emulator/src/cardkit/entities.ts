import { refuse } from '../http/refusal.ts'
import { type Card, isCard } from '../im/card/card.ts'
import { replaceCard } from '../im/card/replaceCard.ts'
import type { World } from '../world.ts'
import type { CardEntity } from './types.ts'

const LIFE_MS = 14 * 24 * 3600_000
const STREAMING_MS = 10 * 60_000
/** Room for 18 digits: with the 7 before them an id has 19, as on the platform. */
const IDS = 10n ** 18n

interface NewEntity {
  card: Card
  messageId?: string
}

export function addEntity({ card, messageId }: NewEntity, world: World): CardEntity {
  const digits = BigInt(`0x${world.ids.next('card_').slice(5, 21)}`) % IDS
  const nowMs = world.clock.now()
  const entity: CardEntity = {
    cardId: `7${String(digits).padStart(18, '0')}`,
    unsent: card,
    ...(messageId !== undefined && { messageId }),
    sequence: 0,
    uuids: new Map(),
    createdAtMs: nowMs,
    streamingSinceMs: nowMs,
    timedOut: false,
  }
  world.store.cards.set(entity.cardId, entity)
  return entity
}

/** The card with this id, while it may be used. */
export function findEntity(cardId: string, world: World): CardEntity {
  const entity = world.store.cards.get(cardId)
  if (!entity) refuse(200740, 'The card entity does not exist')
  if (world.clock.now() - entity.createdAtMs > LIFE_MS) refuse(200750, 'The card entity has expired')
  return entity
}

/** The card as everybody sees it. Streaming mode that is over is off. */
export function cardOf(entity: CardEntity, world: World): Card {
  const card = heldCard(entity, world)
  const overMs = entity.streamingSinceMs + STREAMING_MS
  if (!isCard(card.config) || card.config.streaming_mode !== true || world.clock.now() < overMs) return card
  const closed = { ...card, config: { ...card.config, streaming_mode: false } }
  setCard(entity, closed, world)
  entity.timedOut = true
  return closed
}

function heldCard(entity: CardEntity, world: World): Card {
  const message = entity.messageId === undefined ? undefined : world.store.messages.get(entity.messageId)
  return message?.sent ?? entity.unsent
}

/** Shows another card, wherever it was sent. */
export function setCard(entity: CardEntity, card: Card, world: World): void {
  const message = entity.messageId === undefined ? undefined : world.store.messages.get(entity.messageId)
  if (message) replaceCard(message, card, undefined, world)
  else entity.unsent = card
}

export function isStreaming(card: Card): boolean {
  return isCard(card.config) && card.config.streaming_mode === true
}
