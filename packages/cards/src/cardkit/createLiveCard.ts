import type { Caller } from '@lark-sdk/core'
import { type LiveCard, makeLiveCard } from './makeLiveCard.ts'
import { type CardReceiver, receiverOf } from './sendCard.ts'
import { type CardTimers, platformTimers } from './timers.ts'
import { createTokenBucket } from './tokenBucket.ts'
import type { NewCard } from './types.ts'

export type CreateLiveCardParams = Caller<'tenant'> &
  CardReceiver & {
    /** A card in JSON 2.0, or one of the card builder. With `config.streaming_mode`, texts that are set are typed out. */
    card: NewCard
    /** The clock. For tests. */
    timers?: CardTimers | undefined
  }

/**
 * Makes a card that changes after it was sent, sends it, and keeps its sequence, idempotency keys and settings.
 *
 * Without a receiver nothing is sent before {@link LiveCard.send}. A sequence that is too low (300317) is led on; streaming mode that
 * has ended (200850, 300309) is opened again once per change.
 *
 * @throws {LarkApiError} when Lark refuses the card or the message
 * @throws {TypeError} for several receivers
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create
 * @example
 * const live = await createLiveCard({ client, chatId: 'oc_…', card: deploying(0) })
 * await live.update(deploying(100))
 */
export async function createLiveCard({
  card,
  timers = platformTimers,
  ...params
}: CreateLiveCardParams): Promise<LiveCard> {
  const { chatId, openId, userId, email, unionId, rootId, replyInThread, ...caller } = params
  const receiver: CardReceiver = { chatId, openId, userId, email, unionId, rootId, replyInThread }
  const named = receiverOf(receiver)
  const live = await makeLiveCard({ caller, card, turn: createTokenBucket(timers) })
  if (named) await live.send(receiver)
  return live
}
