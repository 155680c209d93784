import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatMenu, ChatMenuTree } from '../wire/chatMenus.ts'

export type CreateChatMenuParams = Caller<'tenant'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** The entries: at most 3 of the first level, each with at most 5 below it. */
  menuTree: ChatMenuTree
}

/**
 * Adds entries to the menu of a group.
 *
 * - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/menu_tree`
 * - Tokens: tenant (scope `im:chat` or `im:chat.menu_tree:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232009 group was disbanded · 232011 caller not in the group ·
 *   232014 not allowed · 232024 user out of the app's range · 232025 bot ability is off ·
 *   232033 external group, for which the app has no permission
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create
 * @example const { data } = await createChatMenu({ client, chatId: 'oc_…', menuTree: { chat_menu_top_levels: [{ chat_menu_item: { action_type: 'NONE', name: 'Release' } }] } })
 */
export async function createChatMenu({ chatId, menuTree, ...caller }: CreateChatMenuParams): Promise<Answer<ChatMenu>> {
  return request<ChatMenu>(caller, {
    method: 'POST',
    path: 'im/v1/chats/:chat_id/menu_tree',
    pathParams: { chat_id: chatId },
    body: { menu_tree: menuTree },
  })
}
