import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatMenu } from '../wire/chatMenus.ts'

export type GetChatMenuParams = Caller<'tenant'> & {
  /** The group, `oc_…`. */
  chatId: string
}

/**
 * Gets the menu of a group.
 *
 * - Endpoint: `GET /open-apis/im/v1/chats/:chat_id/menu_tree`
 * - Tokens: tenant (scope `im:chat`, `im:chat.menu_tree:read` or `im:chat:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232011 caller not in the group · 232014 not allowed ·
 *   232024 user out of the app's range · 232025 bot ability is off ·
 *   232033 external group, for which the app has no permission · 232034 app is off in this tenant
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get
 * @example const { data } = await getChatMenu({ client, chatId: 'oc_…' })
 */
export async function getChatMenu({ chatId, ...caller }: GetChatMenuParams): Promise<Answer<ChatMenu>> {
  return request<ChatMenu>(caller, {
    method: 'GET',
    path: 'im/v1/chats/:chat_id/menu_tree',
    pathParams: { chat_id: chatId },
  })
}
