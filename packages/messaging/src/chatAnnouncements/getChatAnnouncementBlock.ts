import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { AnnouncementBlockAnswer } from '../wire/chatAnnouncements.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type GetChatAnnouncementBlockParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** The block; the id of the chat stands for the whole announcement. */
  blockId: string
  /** The revision to work on; `-1` for the latest. Default: `-1`. */
  revisionId?: number | undefined
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
}

/**
 * Gets one block of the announcement of a group.
 *
 * - Endpoint: `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id`
 * - Tokens: tenant, user (scope `im:chat.announcement:read`)
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/get
 * @example const { data } = await getChatAnnouncementBlock({ client, chatId: 'oc_…', blockId: '…' })
 */
export async function getChatAnnouncementBlock({
  chatId,
  blockId,
  revisionId,
  userIdType,
  ...caller
}: GetChatAnnouncementBlockParams): Promise<Answer<AnnouncementBlockAnswer>> {
  return request<AnnouncementBlockAnswer>(caller, {
    method: 'GET',
    path: 'docx/v1/chats/:chat_id/announcement/blocks/:block_id',
    pathParams: { chat_id: chatId, block_id: blockId },
    query: { revision_id: revisionId, user_id_type: userIdType },
  })
}
