import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { BatchProgress } from '../wire/batch.ts'

export type GetBatchMessageProgressParams = Caller<'tenant'> & {
  /** The batch, `bm-…`. */
  batchMessageId: string
}

/**
 * Tells how far the delivery and the recall of a batch are, for 30 days.
 *
 * - Endpoint: `GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress`
 * - Tokens: tenant (scope `im:message:send_multi_depts` or `im:message:send_multi_users`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230006 bot ability is off · 230012 message of another ·
 *   230027 permission missing · 230030 no such batch
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress
 * @example const { data } = await getBatchMessageProgress({ client, batchMessageId: '…' })
 */
export async function getBatchMessageProgress({
  batchMessageId,
  ...caller
}: GetBatchMessageProgressParams): Promise<Answer<BatchProgress>> {
  return request<BatchProgress>(caller, {
    method: 'GET',
    path: 'im/v1/batch_messages/:batch_message_id/get_progress',
    pathParams: { batch_message_id: batchMessageId },
  })
}
