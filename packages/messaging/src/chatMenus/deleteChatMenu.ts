import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatMenu } from '../wire/chatMenus.ts'

export type DeleteChatMenuParams = Caller<'tenant'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Entries of the first level. */
  chatMenuTopLevelIds: readonly string[]
}

/**
 * Deletes entries of the first level, and all below them, from the menu of a group.
 *
 * - Endpoint: `DELETE /open-apis/im/v1/chats/:chat_id/menu_tree`
 * - Tokens: tenant (scope `im:chat` or `im:chat.menu_tree:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232009 group was disbanded · 232011 caller not in the group ·
 *   232014 not allowed · 232024 user out of the app's range · 232025 bot ability is off ·
 *   232033 external group, for which the app has no permission
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/delete
 * @example const { data } = await deleteChatMenu({ client, chatId: 'oc_…', chatMenuTopLevelIds: ['…'] })
 */
export async function deleteChatMenu({
  chatId,
  chatMenuTopLevelIds,
  ...caller
}: DeleteChatMenuParams): Promise<Answer<ChatMenu>> {
  return request<ChatMenu>(caller, {
    method: 'DELETE',
    path: 'im/v1/chats/:chat_id/menu_tree',
    pathParams: { chat_id: chatId },
    body: { chat_menu_top_level_ids: chatMenuTopLevelIds },
  })
}
