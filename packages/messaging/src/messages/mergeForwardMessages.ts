import { type Answer, type Caller, oneId, request } from '@lark-sdk/core'
import { checkList } from './checkList.ts'
import { type ForwardReceiver, RECEIVERS } from './receiver.ts'
import type { Message } from './types.ts'

export type MergeForwardMessagesParams = Caller<'tenant'> &
  ForwardReceiver & {
    /** Messages to forward, `om_…`: 1 to 100, all of one chat. */
    messageIds: readonly string[]
    /** Idempotency key, 1 to 50 characters: one forward per key and receiver in an hour. Default: minted once per call and kept over its retries. */
    uuid?: string | undefined
  }

export interface MergeForward {
  /** The new message, which holds the others. */
  message: Message
  /** Messages that are not in it. */
  invalid_message_id_list?: string[]
}

/**
 * Forwards several messages of one chat as one.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages/merge_forward`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together
 * - Errors: 230002 bot not in the group · 230013 user out of the app's range · 230064 no message is valid · 230065 all were recalled
 *
 * @returns Lark's answer, with the messages that could not be taken
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for no receiver or several, for no messages or too many
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward
 * @example const { data } = await mergeForwardMessages({ client, messageIds: ['om_…', 'om_…'], chatId: 'oc_…' })
 */
export async function mergeForwardMessages({
  messageIds,
  uuid,
  ...params
}: MergeForwardMessagesParams): Promise<Answer<MergeForward>> {
  const { type, id } = oneId('receiver', params, [...RECEIVERS, 'threadId'])
  checkList('messageIds', messageIds, 100)
  return request<MergeForward>(params, {
    method: 'POST',
    path: 'im/v1/messages/merge_forward',
    query: { receive_id_type: type, uuid },
    body: { receive_id: id, message_id_list: messageIds },
    idempotencyQuery: 'uuid',
    maxKeyLength: 50,
  })
}
