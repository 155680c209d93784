import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatMenu } from '../wire/chatMenus.ts'

export type SortChatMenuParams = Caller<'tenant'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** All entries of the first level in their new order. */
  chatMenuTopLevelIds: readonly string[]
}

/**
 * Puts the first level of the menu of a group in order.
 *
 * - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort`
 * - Tokens: tenant (scope `im:chat` or `im:chat.menu_tree:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232009 group was disbanded · 232011 caller not in the group ·
 *   232014 not allowed · 232024 user out of the app's range · 232025 bot ability is off ·
 *   232033 external group, for which the app has no permission
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/sort
 * @example const { data } = await sortChatMenu({ client, chatId: 'oc_…', chatMenuTopLevelIds: ['…'] })
 */
export async function sortChatMenu({
  chatId,
  chatMenuTopLevelIds,
  ...caller
}: SortChatMenuParams): Promise<Answer<ChatMenu>> {
  return request<ChatMenu>(caller, {
    method: 'POST',
    path: 'im/v1/chats/:chat_id/menu_tree/sort',
    pathParams: { chat_id: chatId },
    body: { chat_menu_top_level_ids: chatMenuTopLevelIds },
    repeatable: true,
  })
}
