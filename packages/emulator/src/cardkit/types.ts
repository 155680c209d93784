import type { Card } from '../im/card/card.ts'

/** A card that is changed by its id. */
export interface CardEntity {
  cardId: string
  /** As it is until it is sent; from then on its message has it. */
  unsent: Card
  /** The message it was sent in. */
  messageId?: string
  /** Of the last change. */
  sequence: number
  /** Idempotency key → what was asked under it. */
  uuids: Map<string, string>
  createdAtMs: number
  /** When streaming mode was last asked for. */
  streamingSinceMs: number
  /** Streaming mode ran into its time, and no call was told yet. */
  timedOut: boolean
}
