import type { World } from '../world.ts'
import { cardOf, isStreaming } from './entities.ts'

/** A card that the bot changes by its id, in its present state. */
export interface EmulatedCard {
  cardId: string
  /** The message it was sent in. */
  messageId: string | undefined
  /** As everybody sees it now. */
  card: Record<string, unknown>
  /** Whether texts are being typed out. */
  streaming: boolean
  /** Of the last change. */
  sequence: number
  createdAtMs: number
}

export function emulatedCards(world: World): EmulatedCard[] {
  return [...world.store.cards.values()].map(entity => {
    const card = cardOf(entity, world)
    const { cardId, messageId, sequence, createdAtMs } = entity
    return { cardId, messageId, card, streaming: isStreaming(card), sequence, createdAtMs }
  })
}
