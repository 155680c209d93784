import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { BatchReadCount } from '../wire/batch.ts'

export type GetBatchMessageReadCountParams = Caller<'tenant'> & {
  /** The batch, `bm-…`. */
  batchMessageId: string
}

/**
 * Tells how many have read a batch, for 30 days.
 *
 * - Endpoint: `GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user`
 * - Tokens: tenant (scope `im:message:send_multi_depts` or `im:message:send_multi_users`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230012 message of another · 230027 permission missing · 230030 no such batch
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user
 * @example const { data } = await getBatchMessageReadCount({ client, batchMessageId: '…' })
 */
export async function getBatchMessageReadCount({
  batchMessageId,
  ...caller
}: GetBatchMessageReadCountParams): Promise<Answer<BatchReadCount>> {
  return request<BatchReadCount>(caller, {
    method: 'GET',
    path: 'im/v1/batch_messages/:batch_message_id/read_user',
    pathParams: { batch_message_id: batchMessageId },
  })
}
