import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

export type JoinChatParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
}

/**
 * Joins a public group, as the caller.
 *
 * - Endpoint: `PATCH /open-apis/im/v1/chats/:chat_id/members/me_join`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat.members:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232004 no such app · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232019 too often · 232025 bot ability is off ·
 *   232034 app is off in this tenant
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/me_join
 * @example await joinChat({ client, chatId: 'oc_…' })
 */
export async function joinChat({ chatId, ...caller }: JoinChatParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PATCH',
    path: 'im/v1/chats/:chat_id/members/me_join',
    pathParams: { chat_id: chatId },
  })
}
