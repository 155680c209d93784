import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatAnnouncement } from '../wire/chatAnnouncements.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type GetChatAnnouncementParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
}

/**
 * Gets the announcement of a group, in the older format.
 *
 * - Endpoint: `GET /open-apis/im/v1/chats/:chat_id/announcement`
 * - Tokens: tenant, user (scope `im:chat`, `im:chat.announcement:read` or `im:chat:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232010 another tenant's group · 232011 caller not in the group ·
 *   232019 too often · 232024 user out of the app's range · 232025 bot ability is off ·
 *   232033 external group, for which the app has no permission
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get
 * @example const { data } = await getChatAnnouncement({ client, chatId: 'oc_…' })
 */
export async function getChatAnnouncement({
  chatId,
  userIdType,
  ...caller
}: GetChatAnnouncementParams): Promise<Answer<ChatAnnouncement>> {
  return request<ChatAnnouncement>(caller, {
    method: 'GET',
    path: 'im/v1/chats/:chat_id/announcement',
    pathParams: { chat_id: chatId },
    query: { user_id_type: userIdType },
  })
}
