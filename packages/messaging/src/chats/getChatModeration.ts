import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatModerationPage } from '../wire/chats.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type GetChatModerationParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Items in a page. */
  pageSize?: number | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
}

/**
 * Tells who may speak in a group, one page.
 *
 * - Endpoint: `GET /open-apis/im/v1/chats/:chat_id/moderation`
 * - Tokens: tenant, user (scope `im:chat`, `im:chat.moderation:read` or `im:chat:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232004 no such app · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232011 caller not in the group · 232025 bot ability is off
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/get
 * @example const { data } = await getChatModeration({ client, chatId: 'oc_…' })
 */
export async function getChatModeration({
  chatId,
  userIdType,
  pageSize,
  pageToken,
  ...caller
}: GetChatModerationParams): Promise<Answer<ChatModerationPage>> {
  return request<ChatModerationPage>(caller, {
    method: 'GET',
    path: 'im/v1/chats/:chat_id/moderation',
    pathParams: { chat_id: chatId },
    query: { user_id_type: userIdType, page_size: pageSize, page_token: pageToken },
  })
}
