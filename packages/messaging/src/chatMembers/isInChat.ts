import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatMembership } from '../wire/chatMembers.ts'

export type IsInChatParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
}

/**
 * Tells whether the caller is in a group.
 *
 * - Endpoint: `GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat`
 * - Tokens: tenant, user (scope `im:chat`, `im:chat:readonly`, `im:chat.members:read` or `im:chat.group_info:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232004 no such app · 232006 no such chat · 232010 another tenant's group ·
 *   232025 bot ability is off · 232033 external group, for which the app has no permission ·
 *   232034 app is off in this tenant
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/is_in_chat
 * @example const { data } = await isInChat({ client, chatId: 'oc_…' })
 */
export async function isInChat({ chatId, ...caller }: IsInChatParams): Promise<Answer<ChatMembership>> {
  return request<ChatMembership>(caller, {
    method: 'GET',
    path: 'im/v1/chats/:chat_id/members/is_in_chat',
    pathParams: { chat_id: chatId },
  })
}
