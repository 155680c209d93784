import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { FollowUp } from '../wire/messages.ts'

export type PushFollowUpParams = Caller<'tenant'> & {
  /** The message, `om_…`. */
  messageId: string
  /** The bubbles. 1 to 3 of them. */
  followUps: readonly FollowUp[]
}

/**
 * Puts bubbles with suggested answers under the latest message of a private chat.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages/:message_id/push_follow_up`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230002 bot not in the group · 230003 not a private chat ·
 *   230006 bot ability is off · 230008 it has bubbles already
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up
 * @example await pushFollowUp({ client, messageId: 'om_…', followUps: [{ content: '…' }] })
 */
export async function pushFollowUp({ messageId, followUps, ...caller }: PushFollowUpParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'POST',
    path: 'im/v1/messages/:message_id/push_follow_up',
    pathParams: { message_id: messageId },
    body: { follow_ups: followUps },
  })
}
