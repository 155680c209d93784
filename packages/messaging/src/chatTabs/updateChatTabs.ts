import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatTab, ChatTabs } from '../wire/chatTabs.ts'

export type UpdateChatTabsParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** The tabs to change, each with its `tab_id`. */
  chatTabs?: readonly ChatTab[] | undefined
}

/**
 * Changes tabs of a group.
 *
 * - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat.tabs:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232011 caller not in the group · 232024 user out of the app's range ·
 *   232025 bot ability is off
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs
 * @example const { data } = await updateChatTabs({ client, chatId: 'oc_…' })
 */
export async function updateChatTabs({ chatId, chatTabs, ...caller }: UpdateChatTabsParams): Promise<Answer<ChatTabs>> {
  return request<ChatTabs>(caller, {
    method: 'POST',
    path: 'im/v1/chats/:chat_id/chat_tabs/update_tabs',
    pathParams: { chat_id: chatId },
    body: { chat_tabs: chatTabs },
  })
}
