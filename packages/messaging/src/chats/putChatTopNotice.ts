import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { ChatTopNotice } from '../wire/chats.ts'

export type PutChatTopNoticeParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** What goes there: `action_type` `1` for a message, `2` for the announcement. */
  chatTopNotice: readonly ChatTopNotice[]
}

/**
 * Puts a message or the announcement at the top of a group.
 *
 * - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat.top_notice:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232009 group was disbanded · 232010 another tenant's group ·
 *   232011 caller not in the group · 232014 not allowed · 232024 user out of the app's range ·
 *   232025 bot ability is off
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/put_top_notice
 * @example await putChatTopNotice({ client, chatId: 'oc_…', chatTopNotice: [{ action_type: '1' }] })
 */
export async function putChatTopNotice({
  chatId,
  chatTopNotice,
  ...caller
}: PutChatTopNoticeParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'POST',
    path: 'im/v1/chats/:chat_id/top_notice/put_top_notice',
    pathParams: { chat_id: chatId },
    body: { chat_top_notice: chatTopNotice },
  })
}
