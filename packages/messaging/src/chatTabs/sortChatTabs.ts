import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatTabs } from '../wire/chatTabs.ts'

export type SortChatTabsParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** All tabs of the group in their new order; the one of messages stays first. */
  tabIds?: readonly string[] | undefined
}

/**
 * Puts the tabs of a group in order.
 *
 * - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat.tabs:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232011 caller not in the group · 232024 user out of the app's range ·
 *   232025 bot ability is off
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/sort_tabs
 * @example const { data } = await sortChatTabs({ client, chatId: 'oc_…' })
 */
export async function sortChatTabs({ chatId, tabIds, ...caller }: SortChatTabsParams): Promise<Answer<ChatTabs>> {
  return request<ChatTabs>(caller, {
    method: 'POST',
    path: 'im/v1/chats/:chat_id/chat_tabs/sort_tabs',
    pathParams: { chat_id: chatId },
    body: { tab_ids: tabIds },
    repeatable: true,
  })
}
