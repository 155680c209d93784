import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

export type DisbandChatParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
}

/**
 * Disbands a group, for good.
 *
 * - Endpoint: `DELETE /open-apis/im/v1/chats/:chat_id`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat:delete`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232004 no such app · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232011 caller not in the group ·
 *   232017 only the owner or the bot that made it may · 232024 user out of the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete
 * @example await disbandChat({ client, chatId: 'oc_…' })
 */
export async function disbandChat({ chatId, ...caller }: DisbandChatParams): Promise<CommonResponse> {
  return request(caller, { method: 'DELETE', path: 'im/v1/chats/:chat_id', pathParams: { chat_id: chatId } })
}
