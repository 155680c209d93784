import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatPage } from '../wire/chats.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type ListChatsParams = Caller<'tenant' | 'user'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Order. Default: `ByCreateTimeAsc`. */
  sortType?: 'ByCreateTimeAsc' | 'ByActiveTimeDesc' | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
  /** Items in a page. At most 100. Default: `20`. */
  pageSize?: number | undefined
  /** Which kinds of chats: `group`, `p2p` for those of two, or `p2p,group`. Undocumented: the platform's own SDK and command line send it. Default: `group`. */
  types?: string | undefined
}

/**
 * Lists the groups that the caller is in, one page.
 *
 * - Endpoint: `GET /open-apis/im/v1/chats`
 * - Tokens: tenant, user (scope `im:chat`, `im:chat:readonly`, `im:chat:read` or `im:chat.group_info:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232004 no such app · 232025 bot ability is off ·
 *   232034 app is off in this tenant
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list
 * @example const { data } = await listChats({ client })
 */
export async function listChats({
  userIdType,
  sortType,
  pageToken,
  pageSize,
  types,
  ...caller
}: ListChatsParams): Promise<Answer<ChatPage>> {
  return request<ChatPage>(caller, {
    method: 'GET',
    path: 'im/v1/chats',
    query: { user_id_type: userIdType, sort_type: sortType, page_token: pageToken, page_size: pageSize, types },
  })
}
