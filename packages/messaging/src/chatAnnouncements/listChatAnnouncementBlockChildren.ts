import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { AnnouncementBlockPage } from '../wire/chatAnnouncements.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type ListChatAnnouncementBlockChildrenParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** The block; the id of the chat stands for the whole announcement. */
  blockId: string
  /** The revision to work on; `-1` for the latest. Default: `-1`. */
  revisionId?: number | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
  /** Items in a page. At least 1. Default: `500`. */
  pageSize?: number | undefined
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
}

/**
 * Lists the blocks inside a block of the announcement of a group, one page.
 *
 * - Endpoint: `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children`
 * - Tokens: tenant, user (scope `im:chat.announcement:read`)
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/get
 * @example const { data } = await listChatAnnouncementBlockChildren({ client, chatId: 'oc_…', blockId: '…' })
 */
export async function listChatAnnouncementBlockChildren({
  chatId,
  blockId,
  revisionId,
  pageToken,
  pageSize,
  userIdType,
  ...caller
}: ListChatAnnouncementBlockChildrenParams): Promise<Answer<AnnouncementBlockPage>> {
  return request<AnnouncementBlockPage>(caller, {
    method: 'GET',
    path: 'docx/v1/chats/:chat_id/announcement/blocks/:block_id/children',
    pathParams: { chat_id: chatId, block_id: blockId },
    query: { revision_id: revisionId, page_token: pageToken, page_size: pageSize, user_id_type: userIdType },
  })
}
