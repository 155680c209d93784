import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { UserIdType } from '../wire/userIdType.ts'

export type SearchMessagesParams = Caller<'user'> & {
  /** What to look for. */
  query?: string | undefined
  /** Only such messages; times are seconds since 1970, as strings. */
  filter?: MessageFilter | undefined
  /** Items in a page. */
  pageSize?: number | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
  /** Which ids of users to take and give. Default: `open_id`. */
  userIdType?: UserIdType | undefined
}

export interface MessageFilter {
  from_ids?: readonly string[] | undefined
  chat_ids?: readonly string[] | undefined
  time_range?: { start_time?: string | undefined; end_time?: string | undefined } | undefined
  include_attachment_types?: readonly ('image' | 'video' | 'file' | 'link')[] | undefined
  from_types?: readonly ('user' | 'bot')[] | undefined
  exclude_from_types?: readonly ('user' | 'bot')[] | undefined
  at_chatter_ids?: readonly string[] | undefined
  chat_type?: 'group' | 'p2p' | undefined
  is_at_me?: boolean | undefined
}

export interface FoundMessagePage {
  items?: FoundMessage[]
  total?: number
  has_more: boolean
  page_token?: string
  notice?: string
}

export interface FoundMessage {
  id: string
  display_info?: string
  meta_data?: {
    message_id: string
    type?: string
    create_time?: string
    update_time?: string
    position?: number
    chat_id?: string
    from_id?: string
    thread_id?: string
    thread_position?: number
    is_p2p_chat?: boolean
  }
}

/**
 * Searches the messages that a user can see, one page.
 *
 * Undocumented: no page of Lark's describes it, so it may change without notice.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages/search`
 * - Tokens: user
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list — the documented way to read messages
 * @example const { data } = await searchMessages({ userAccessToken, query: 'release' })
 */
export async function searchMessages({
  query,
  filter,
  pageSize,
  pageToken,
  userIdType,
  ...caller
}: SearchMessagesParams): Promise<Answer<FoundMessagePage>> {
  return request<FoundMessagePage>(caller, {
    method: 'POST',
    path: 'im/v1/messages/search',
    query: { page_size: pageSize, page_token: pageToken, user_id_type: userIdType },
    body: { query, filter },
    repeatable: true,
  })
}
