import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatMemberPage } from '../wire/chatMembers.ts'

export type ListChatMembersParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Which ids to take and give; `app_id` for bots, where it is allowed. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  memberIdType?: 'open_id' | 'union_id' | 'user_id' | undefined
  /** Items in a page. At most 100. Default: `20`. */
  pageSize?: number | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
}

/**
 * Lists the users in a group, one page; bots are not among them.
 *
 * - Endpoint: `GET /open-apis/im/v1/chats/:chat_id/members`
 * - Tokens: tenant, user (scope `im:chat`, `im:chat:readonly`, `im:chat.members:read` or `im:chat.group_info:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232004 no such app · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232011 caller not in the group · 232025 bot ability is off
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/get
 * @example const { data } = await listChatMembers({ client, chatId: 'oc_…' })
 */
export async function listChatMembers({
  chatId,
  memberIdType,
  pageSize,
  pageToken,
  ...caller
}: ListChatMembersParams): Promise<Answer<ChatMemberPage>> {
  return request<ChatMemberPage>(caller, {
    method: 'GET',
    path: 'im/v1/chats/:chat_id/members',
    pathParams: { chat_id: chatId },
    query: { member_id_type: memberIdType, page_size: pageSize, page_token: pageToken },
  })
}
