import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatTabs } from '../wire/chatTabs.ts'

export type ListChatTabsParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
}

/**
 * Lists the tabs of a group.
 *
 * - Endpoint: `GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs`
 * - Tokens: tenant, user (scope `im:chat`, `im:chat.tabs:read` or `im:chat:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232006 no such chat · 232010 another tenant's group ·
 *   232011 caller not in the group · 232024 user out of the app's range · 232025 bot ability is off ·
 *   232033 external group, for which the app has no permission
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/list_tabs
 * @example const { data } = await listChatTabs({ client, chatId: 'oc_…' })
 */
export async function listChatTabs({ chatId, ...caller }: ListChatTabsParams): Promise<Answer<ChatTabs>> {
  return request<ChatTabs>(caller, {
    method: 'GET',
    path: 'im/v1/chats/:chat_id/chat_tabs/list_tabs',
    pathParams: { chat_id: chatId },
  })
}
