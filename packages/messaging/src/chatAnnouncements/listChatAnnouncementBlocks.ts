import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { AnnouncementBlockPage } from '../wire/chatAnnouncements.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type ListChatAnnouncementBlocksParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Items in a page. At most 500. Default: `500`. */
  pageSize?: number | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
  /** The revision to work on; `-1` for the latest. Default: `-1`. */
  revisionId?: number | undefined
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
}

/**
 * Lists the blocks of the announcement of a group, one page.
 *
 * - Endpoint: `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks`
 * - Tokens: tenant, user (scope `im:chat.announcement:read`)
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/list
 * @example const { data } = await listChatAnnouncementBlocks({ client, chatId: 'oc_…' })
 */
export async function listChatAnnouncementBlocks({
  chatId,
  pageSize,
  pageToken,
  revisionId,
  userIdType,
  ...caller
}: ListChatAnnouncementBlocksParams): Promise<Answer<AnnouncementBlockPage>> {
  return request<AnnouncementBlockPage>(caller, {
    method: 'GET',
    path: 'docx/v1/chats/:chat_id/announcement/blocks',
    pathParams: { chat_id: chatId },
    query: { page_size: pageSize, page_token: pageToken, revision_id: revisionId, user_id_type: userIdType },
  })
}
