import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatDocxAnnouncement } from '../wire/chatAnnouncements.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type GetChatDocxAnnouncementParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
}

/**
 * Gets facts about the announcement of a group.
 *
 * - Endpoint: `GET /open-apis/docx/v1/chats/:chat_id/announcement`
 * - Tokens: tenant, user (scope `im:chat.announcement:read`)
 * - Limits: 20 a second
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement/get
 * @example const { data } = await getChatDocxAnnouncement({ client, chatId: 'oc_…' })
 */
export async function getChatDocxAnnouncement({
  chatId,
  userIdType,
  ...caller
}: GetChatDocxAnnouncementParams): Promise<Answer<ChatDocxAnnouncement>> {
  return request<ChatDocxAnnouncement>(caller, {
    method: 'GET',
    path: 'docx/v1/chats/:chat_id/announcement',
    pathParams: { chat_id: chatId },
    query: { user_id_type: userIdType },
  })
}
