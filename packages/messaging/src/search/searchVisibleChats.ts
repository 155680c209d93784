import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { UserIdType } from '../wire/userIdType.ts'

export type SearchVisibleChatsParams = Caller<'tenant' | 'user'> & {
  /** What to look for. */
  query?: string | undefined
  /** Only such groups. */
  filter?: ChatFilter | undefined
  /** Order. */
  sorter?: 'create_time_desc' | 'update_time_desc' | 'member_count_desc' | undefined
  /** Items in a page. */
  pageSize?: number | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
  /** Which ids of users to take and give. Default: `open_id`. */
  userIdType?: UserIdType | undefined
}

export interface ChatFilter {
  search_types?: readonly ('private' | 'external' | 'public_joined' | 'public_not_joined')[] | undefined
  member_ids?: readonly string[] | undefined
  is_manager?: boolean | undefined
  disable_search_by_user?: boolean | undefined
  chat_modes?: readonly ('default' | 'thread')[] | undefined
}

export interface FoundChatPage {
  items?: FoundChat[]
  total?: number
  has_more: boolean
  page_token?: string
  notice?: string
}

export interface FoundChat {
  id: string
  display_info?: string
  meta_data?: {
    chat_id: string
    create_time?: string
    update_time?: string
    external?: boolean
    chat_mode?: string
    description?: string
    avatar?: string
    name?: string
    owner_id?: string
    owner_id_type?: string
    tenant_key?: string
    chat_status?: 'normal' | 'dissolved' | 'dissolved_save' | (string & {})
  }
}

/**
 * Searches groups by more than their names, one page.
 *
 * Undocumented: no page of Lark's describes it, so it may change without notice. `searchChats` is the documented one.
 *
 * - Endpoint: `POST /open-apis/im/v2/chats/search`
 * - Tokens: user; tenant without promise
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search — the documented search
 * @example const { data } = await searchVisibleChats({ userAccessToken, query: 'release', filter: { is_manager: true } })
 */
export async function searchVisibleChats({
  query,
  filter,
  sorter,
  pageSize,
  pageToken,
  userIdType,
  ...caller
}: SearchVisibleChatsParams): Promise<Answer<FoundChatPage>> {
  return request<FoundChatPage>(caller, {
    method: 'POST',
    path: 'im/v2/chats/search',
    query: { page_size: pageSize, page_token: pageToken, user_id_type: userIdType },
    body: { query, filter, sorter },
    repeatable: true,
  })
}
