import { type Answer, type Caller, paginate, request } from '@lark-sdk/core'
import { isBatchId } from './recallMessage.ts'

export type ReadMessageParams = Caller<'tenant'> & {
  /** `om_…`; or `bm-…`, for what `sendMessageBatch` sent. */
  messageId: string
}

/** Someone who has read a message. */
export interface ReadMessageUser {
  open_id: string
  /** The platform no longer sends it beside the open id. */
  user_id?: string
  /** When it was read: milliseconds since 1970, as a string. (The platform's older endpoint sent seconds.) */
  timestamp: string
  tenant_key?: string
}

export type ReadMessageResponse = Answer<{
  /** Everyone who has read it. Empty for a batch, of which the platform tells numbers alone. */
  read_users: ReadMessageUser[]
  /** For a batch: how many have read it, as a string. */
  read_count?: string
  /** For a batch: how many got it, as a string. */
  total_count?: string
}>

interface ReadPage {
  items?: { user_id: string; timestamp: string; tenant_key: string }[]
  has_more: boolean
  page_token?: string
}

/**
 * Tells who has read a message of this bot's, all pages of them; for a batch, how many.
 *
 * - Endpoint: `GET /open-apis/im/v1/messages/:message_id/read_users`, once for each 100 readers;
 *   for a batch: `GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user`
 * - Tokens: tenant (scope `im:message`, `im:message:readonly` or `im:message:basic`; for a batch `im:message:send_multi_users`
 *   or `im:message:send_multi_depts`)
 * - Limits: 1000 a minute and 50 a second; the bot's own messages of the last 7 days, and only while it is in the chat; batches of the last 30 days
 * - Errors: 230002 bot not in the group · 230012 message of another · 230030 no such batch · 230033 older than 7 days · 230110 message was deleted
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {LarkError} when Lark breaks the list off
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user
 * @example const { data } = await readMessage({ client, messageId: 'om_…' })
 */
export async function readMessage({ messageId, ...caller }: ReadMessageParams): Promise<ReadMessageResponse> {
  if (isBatchId(messageId)) {
    const { code, msg, data } = await request<{ read_user?: { read_count: string; total_count: string } }>(caller, {
      method: 'GET',
      path: 'im/v1/batch_messages/:batch_message_id/read_user',
      pathParams: { batch_message_id: messageId },
    })
    return { code, msg, data: { read_users: [], ...data?.read_user } }
  }
  const readPage = (params: { pageToken?: string | undefined }) =>
    request<ReadPage>(caller, {
      method: 'GET',
      path: 'im/v1/messages/:message_id/read_users',
      pathParams: { message_id: messageId },
      query: { user_id_type: 'open_id', page_size: 100, page_token: params.pageToken },
    })
  const readers: ReadMessageUser[] = []
  let msg = ''
  for await (const page of paginate(readPage, {}).pages() as AsyncIterable<Answer<ReadPage>>) {
    msg = page.msg
    for (const { user_id: openId, timestamp, tenant_key } of page.data?.items ?? []) {
      readers.push({ open_id: openId, timestamp, tenant_key })
    }
  }
  return { code: 0, msg, data: { read_users: readers } }
}
