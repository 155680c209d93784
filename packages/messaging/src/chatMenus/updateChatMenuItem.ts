import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatMenuItem, ChatMenuItemAnswer } from '../wire/chatMenus.ts'

export type UpdateChatMenuItemParams = Caller<'tenant'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** The entry of the menu, of either level. */
  menuItemId: string
  /** What to change in it. */
  updateFields: readonly ('ICON' | 'NAME' | 'I18N_NAME' | 'REDIRECT_LINK')[]
  /** The entry, with the fields that change. */
  chatMenuItem: ChatMenuItem
}

/**
 * Changes one entry of the menu of a group.
 *
 * - Endpoint: `PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id`
 * - Tokens: tenant (scope `im:chat` or `im:chat.menu_tree:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232009 group was disbanded · 232011 caller not in the group ·
 *   232014 not allowed · 232024 user out of the app's range · 232025 bot ability is off ·
 *   232033 external group, for which the app has no permission
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_item/patch
 * @example const { data } = await updateChatMenuItem({ client, chatId: 'oc_…', menuItemId: '…', updateFields: ['ICON'], chatMenuItem: { action_type: 'NONE' } })
 */
export async function updateChatMenuItem({
  chatId,
  menuItemId,
  updateFields,
  chatMenuItem,
  ...caller
}: UpdateChatMenuItemParams): Promise<Answer<ChatMenuItemAnswer>> {
  return request<ChatMenuItemAnswer>(caller, {
    method: 'PATCH',
    path: 'im/v1/chats/:chat_id/menu_items/:menu_item_id',
    pathParams: { chat_id: chatId, menu_item_id: menuItemId },
    body: { update_fields: updateFields, chat_menu_item: chatMenuItem },
  })
}
