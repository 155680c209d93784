import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { Chat } from '../wire/chats.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type GetChatParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
}

/**
 * Gets a group; less of it when the caller is not in it.
 *
 * - Endpoint: `GET /open-apis/im/v1/chats/:chat_id`
 * - Tokens: tenant, user (scope `im:chat`, `im:chat:read` or `im:chat:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232004 no such app · 232006 no such chat · 232010 another tenant's group ·
 *   232011 caller not in the group · 232025 bot ability is off ·
 *   232033 external group, for which the app has no permission · 232034 app is off in this tenant
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get
 * @example const { data } = await getChat({ client, chatId: 'oc_…' })
 */
export async function getChat({ chatId, userIdType, ...caller }: GetChatParams): Promise<Answer<Chat>> {
  return request<Chat>(caller, {
    method: 'GET',
    path: 'im/v1/chats/:chat_id',
    pathParams: { chat_id: chatId },
    query: { user_id_type: userIdType },
  })
}
