import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatPage } from '../wire/chats.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type SearchChatsParams = Caller<'tenant' | 'user'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** What to look for in names, also by initials. Without it nothing is found. */
  query?: string | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
  /** Items in a page. At most 100. Default: `20`. */
  pageSize?: number | undefined
}

/**
 * Searches the groups that the caller can see, one page.
 *
 * - Endpoint: `GET /open-apis/im/v1/chats/search`
 * - Tokens: tenant, user (scope `im:chat`, `im:chat:readonly`, `im:chat:read` or `im:chat.group_info:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232004 no such app · 232025 bot ability is off ·
 *   232034 app is off in this tenant
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search
 * @example const { data } = await searchChats({ client, query: 'release' })
 */
export async function searchChats({
  userIdType,
  query,
  pageToken,
  pageSize,
  ...caller
}: SearchChatsParams): Promise<Answer<ChatPage>> {
  return request<ChatPage>(caller, {
    method: 'GET',
    path: 'im/v1/chats/search',
    query: { user_id_type: userIdType, query, page_token: pageToken, page_size: pageSize },
  })
}
