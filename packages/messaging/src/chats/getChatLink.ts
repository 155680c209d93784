import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatLink } from '../wire/chats.ts'

export type GetChatLinkParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** How long the link is good for. Default: `week`. */
  validityPeriod?: 'week' | 'year' | 'permanently' | undefined
}

/**
 * Makes a link through which others can join a group.
 *
 * - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/link`
 * - Tokens: tenant, user (scope `im:chat`, `im:chat:read` or `im:chat:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232011 caller not in the group · 232019 too often ·
 *   232024 user out of the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/link
 * @example const { data } = await getChatLink({ client, chatId: 'oc_…' })
 */
export async function getChatLink({ chatId, validityPeriod, ...caller }: GetChatLinkParams): Promise<Answer<ChatLink>> {
  return request<ChatLink>(caller, {
    method: 'POST',
    path: 'im/v1/chats/:chat_id/link',
    pathParams: { chat_id: chatId },
    body: { validity_period: validityPeriod },
  })
}
