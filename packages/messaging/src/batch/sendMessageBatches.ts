import type { Caller } from '@lark-sdk/core'
import { recallMessage } from '../messages/recallMessage.ts'
import { getBatchMessageProgress } from './getBatchMessageProgress.ts'
import { getBatchMessageReadCount } from './getBatchMessageReadCount.ts'
import { type SendMessageBatchParams, sendMessageBatch } from './sendMessageBatch.ts'

/** Who gets a batch, any number of each. */
type Receivers = Pick<SendMessageBatchParams, 'departmentIds' | 'openIds' | 'userIds' | 'unionIds'>

export type SendMessageBatchesParams = Caller<'tenant'> &
  Receivers &
  Pick<SendMessageBatchParams, 'msgType' | 'content'>

/** Receivers whose page was refused, or whose answer was lost. */
export interface FailedPage extends Receivers {
  /** What was thrown. A `LarkNetworkError` says in `maybeDelivered` whether they may have got the message all the same. */
  error: unknown
}

/** A message on its way to many. */
export interface MessageBatch {
  /** `bm-…`, one for each page of 200. */
  messageIds: string[]
  /** Receivers that Lark didn't know. */
  invalid: { departmentIds: string[]; openIds: string[]; userIds: string[]; unionIds: string[] }
  /** Pages that were not sent; pass their receivers again to try once more. */
  failed: FailedPage[]
  /** How far the delivery is, in numbers of users: over all pages, for 30 days. */
  progress(): Promise<{ valid: number; delivered: number; read: number; recalled: number }>
  /** How many have read it: over all pages, for 30 days. */
  readCounts(): Promise<{ read: number; total: number }>
  /** Takes it back from everyone, which takes a while. */
  recall(): Promise<void>
}

const PAGE = 200

/**
 * Sends one message to any number of users and departments: pages of 200, one after the other.
 *
 * - Endpoint: `POST /open-apis/message/v4/batch_send/`, once for each page
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`; for users also `im:message:send_multi_users`, for departments
 *   `im:message:send_multi_depts`)
 * - Limits: 1000 a minute and 50 a second; 500,000 messages a day
 *
 * @returns the batch, through which its progress is asked for and it is recalled. Pages that failed are in `failed`
 * @throws what the first page threw, when no page was sent
 * @throws {TypeError} without any receiver, or for content that isn't what `msgType` says
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM
 * @example
 * const batch = await sendMessageBatches({ client, openIds: ['ou_…'], content: 'All hands at 10.' })
 * const { delivered } = await batch.progress()
 */
export async function sendMessageBatches({
  departmentIds = [],
  openIds = [],
  userIds = [],
  unionIds = [],
  msgType,
  content,
  ...caller
}: SendMessageBatchesParams): Promise<MessageBatch> {
  const messageIds: string[] = []
  const invalid: MessageBatch['invalid'] = { departmentIds: [], openIds: [], userIds: [], unionIds: [] }
  const failed: FailedPage[] = []
  const longest = Math.max(departmentIds.length, openIds.length, userIds.length, unionIds.length)
  // With nobody to send to, the one page says so.
  for (let from = 0; from === 0 || from < longest; from += PAGE) {
    const receivers = {
      departmentIds: departmentIds.slice(from, from + PAGE),
      openIds: openIds.slice(from, from + PAGE),
      userIds: userIds.slice(from, from + PAGE),
      unionIds: unionIds.slice(from, from + PAGE),
    }
    try {
      const { data } = await sendMessageBatch({ ...caller, ...receivers, msgType, content })
      messageIds.push(data.message_id)
      invalid.departmentIds.push(...data.invalid_department_ids)
      invalid.openIds.push(...data.invalid_open_ids)
      invalid.userIds.push(...data.invalid_user_ids)
      invalid.unionIds.push(...data.invalid_union_ids)
    } catch (error) {
      caller.signal?.throwIfAborted()
      // The same mistake is in every page.
      if (error instanceof TypeError) throw error
      failed.push({ error, ...receivers })
    }
  }
  if (messageIds.length === 0) throw failed[0]?.error

  return {
    messageIds,
    invalid,
    failed,
    async progress() {
      const sum = { valid: 0, delivered: 0, read: 0, recalled: 0 }
      for (const batchMessageId of messageIds) {
        const { data } = await getBatchMessageProgress({ ...caller, batchMessageId })
        sum.valid += data.batch_message_send_progress?.valid_user_ids_count ?? 0
        sum.delivered += data.batch_message_send_progress?.success_user_ids_count ?? 0
        sum.read += data.batch_message_send_progress?.read_user_ids_count ?? 0
        sum.recalled += data.batch_message_recall_progress?.recall_count ?? 0
      }
      return sum
    },
    async readCounts() {
      const sum = { read: 0, total: 0 }
      for (const batchMessageId of messageIds) {
        const { data } = await getBatchMessageReadCount({ ...caller, batchMessageId })
        sum.read += Number(data.read_user?.read_count ?? 0)
        sum.total += Number(data.read_user?.total_count ?? 0)
      }
      return sum
    },
    async recall() {
      for (const messageId of messageIds) await recallMessage({ ...caller, messageId })
    },
  }
}
