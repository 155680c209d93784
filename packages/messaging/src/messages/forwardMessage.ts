import { type Answer, type Caller, oneId, request } from '@lark-sdk/core'
import { type ForwardReceiver, RECEIVERS } from './receiver.ts'
import type { Message } from './types.ts'

export type ForwardMessageParams = Caller<'tenant'> &
  ForwardReceiver & {
    /** Message to forward, `om_…`. */
    messageId: string
    /** Idempotency key, 1 to 50 characters: one forward per key and receiver in an hour. Default: minted once per call and kept over its retries. */
    uuid?: string | undefined
  }

/**
 * Forwards a message to a user, a chat or a thread.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages/:message_id/forward`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together
 * - Errors: 230002 bot not in the group · 230013 user out of the app's range · 230050 message can't be seen ·
 *   230061 kind of message that can't be forwarded · 230064 no such message · 230065 message recalled
 *
 * @returns Lark's answer; `data` is the new message
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for no receiver or several
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward
 * @example const { data } = await forwardMessage({ client, messageId: 'om_…', chatId: 'oc_…' })
 */
export async function forwardMessage({ messageId, uuid, ...params }: ForwardMessageParams): Promise<Answer<Message>> {
  const { type, id } = oneId('receiver', params, [...RECEIVERS, 'threadId'])
  return request<Message>(params, {
    method: 'POST',
    path: 'im/v1/messages/:message_id/forward',
    pathParams: { message_id: messageId },
    query: { receive_id_type: type, uuid },
    body: { receive_id: id },
    idempotencyQuery: 'uuid',
    maxKeyLength: 50,
  })
}
