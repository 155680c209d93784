import { type Caller, isLarkApiError } from '@lark-sdk/core'
import { pageOf } from './pageOf.ts'
import { createPersist } from './persist.ts'
import { type CardReceiver, sendTo } from './sendCard.ts'
import type { CardTimers } from './timers.ts'

/** A rich text message may have 30 KB. */
const MAX_BYTES = 28_000

/** Sends the rest of a text without a card: as rich text, or as bare text where that is refused. Resolves to the messages' ids. */
export async function sendPlain(
  caller: Caller<'tenant'>,
  receiver: CardReceiver,
  text: string,
  from: { start: number; fence: string | undefined },
  timers: CardTimers,
): Promise<string[]> {
  const persist = createPersist(timers)
  const ids: string[] = []
  for (let { start, fence } = from; start < text.length; ) {
    const page = pageOf(text, start, fence, { bytes: MAX_BYTES, tables: Number.POSITIVE_INFINITY })
    const post = { zh_cn: { content: [[{ tag: 'md', text: page.content }]] } }
    // One key each, so that what got through unheard is not sent again.
    const [postKey, textKey] = [crypto.randomUUID(), crypto.randomUUID()]
    ids.push(
      await persist
        .patiently(() => sendTo(caller, receiver, 'post', post, postKey))
        .catch((error: unknown) => {
          if (!isLarkApiError(error)) throw error
          return persist.patiently(() => sendTo(caller, receiver, 'text', { text: page.content }, textKey))
        }),
    )
    start = page.end
    fence = page.fence
  }
  return ids
}
