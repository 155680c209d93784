import { type Caller, oneId } from '@lark-sdk/core'
import type { MessageContent } from '../content/content.ts'
import { toContent } from '../content/toContent.ts'
import { deliver } from '../messages/deliver.ts'
import { RECEIVERS, type Receiver } from '../messages/receiver.ts'
import { required } from '../messages/required.ts'
import type { Message } from '../messages/types.ts'

export type SendToManyParams = Caller<'tenant' | 'user'> & {
  /** Users and chats, each as `sendMessage` takes one. */
  receivers: readonly Receiver[]
  /** What all of them get, or what makes it for each. A string is text and is sent as it is. */
  content: string | MessageContent | ((receiver: Receiver) => string | MessageContent)
  /**
   * Names this sending. Done again under the same key inside an hour, those who have got the message don't get it twice:
   * after a crash, run the same call again. Default: none, and each call is a sending of its own.
   */
  key?: string | undefined
  /** How many are under way at once. Default: 5. */
  concurrency?: number | undefined
  /** Told about each receiver as it is done. What it throws ends the sending: those under way are waited for, and it is thrown. */
  onResult?: ((result: SendResult) => void) | undefined
}

/** How the sending to one receiver went. */
export type SendResult = { receiver: Receiver } & (
  | { message: Message; error?: undefined }
  | { message?: undefined; error: unknown }
)

/**
 * Sends to many users and chats, each with a message of their own: it can be edited, answered and urged, unlike a batch.
 *
 * One refusal doesn't stop the others. Over `createClient({ …, pacing: true })` messages wait for their turn, 5 a second to one
 * receiver and 50 a second in all, instead of being refused; what Lark limits all the same is sent again under its idempotency key.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages`, once for each receiver
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`); user (`im:message` and `im:message.send_as_user`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together
 *
 * @returns one result for each receiver, in their order
 * @throws the signal's reason, when it ends the sending
 * @throws {TypeError} for a receiver that isn't exactly one, or for content that is empty; before anything is sent
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 * @example const results = await sendToMany({ client, receivers: [{ openId: 'ou_…' }], content: 'Hi', key: 'release-7' })
 */
export async function sendToMany({
  receivers,
  content,
  key,
  concurrency = 5,
  onResult,
  ...caller
}: SendToManyParams): Promise<SendResult[]> {
  if (!(concurrency >= 1)) throw new TypeError(`concurrency: expected a number of at least 1, got ${concurrency}`)
  if (key !== undefined) required('key', key)
  const jobs = receivers.map(receiver => ({
    receiver,
    wire: oneId('receiver', receiver, RECEIVERS),
    message: toContent(typeof content === 'function' ? content(receiver) : content),
  }))
  const results: SendResult[] = []
  let next = 0

  async function work(): Promise<void> {
    for (let index = next++; index < jobs.length; index = next++) {
      const job = jobs[index]
      if (!job) return
      const { receiver, wire, message } = job
      let result: SendResult
      try {
        const uuid = key === undefined ? undefined : await keyFor(key, `${wire.type}:${wire.id}`)
        const { data } = await deliver({ ...caller, ...pick(receiver), uuid }, message)
        result = { receiver, message: data }
      } catch (error) {
        caller.signal?.throwIfAborted()
        result = { receiver, error }
      }
      results[index] = result
      onResult?.(result)
    }
  }

  const stopping = () =>
    work().catch(error => {
      // The signal, or a listener that threw: nothing more is begun.
      next = jobs.length
      throw error
    })
  const ended = await Promise.allSettled(Array.from({ length: Math.min(concurrency, jobs.length) }, stopping))
  // Told when all is quiet, so that nothing is sent behind the caller's back.
  const broken = ended.find(({ status }) => status === 'rejected')
  if (broken) throw (broken as PromiseRejectedResult).reason
  return results
}

const pick = ({ chatId, openId, userId, email, unionId }: Receiver): Receiver => ({
  chatId,
  openId,
  userId,
  email,
  unionId,
})

/** An idempotency key that is the same whenever the same receiver is sent to under the same key. */
async function keyFor(key: string, receiver: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([key, receiver]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest.subarray(0, 16), byte => byte.toString(16).padStart(2, '0')).join('')
}
