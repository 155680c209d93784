import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

export type RecallMessageParams = Caller<'tenant' | 'user'> & {
  /** `om_…`; or `bm-…`, to recall what `sendMessageBatch` sent. */
  messageId: string
}

/**
 * Recalls a message. One that was sent in a batch is recalled from all its receivers, which takes a while.
 *
 * - Endpoint: `DELETE /open-apis/im/v1/messages/:message_id`; for a batch: `DELETE /open-apis/im/v1/batch_messages/:batch_message_id`
 * - Tokens: tenant (scope `im:message`, `im:message:recall` or `im:message:send_as_bot`; for a batch `im:message:send_multi_users`
 *   or `im:message:send_multi_depts`); user, not for a batch
 * - Limits: 1000 a minute and 50 a second; own messages inside the window that the tenant's administrator has set; the owner and
 *   the administrators of a group, and the bot that made it, any message of the last year
 * - Errors: 230009 too late · 230026 not allowed to recall it · 230030 no such batch · 230110 message was deleted
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete
 * @example await recallMessage({ client, messageId: 'om_…' })
 */
export async function recallMessage({ messageId, ...caller }: RecallMessageParams): Promise<CommonResponse> {
  if (isBatchId(messageId)) {
    return request(caller, {
      method: 'DELETE',
      path: 'im/v1/batch_messages/:batch_message_id',
      pathParams: { batch_message_id: messageId },
    })
  }
  return request(caller, {
    method: 'DELETE',
    path: 'im/v1/messages/:message_id',
    pathParams: { message_id: messageId },
  })
}

/** Whether an id is of a message sent in a batch. */
export function isBatchId(messageId: string): boolean {
  return typeof messageId === 'string' && messageId.startsWith('bm-')
}
