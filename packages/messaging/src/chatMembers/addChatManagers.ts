import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatManagers } from '../wire/chatMembers.ts'

export type AddChatManagersParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Which ids to take and give; `app_id` for bots, where it is allowed. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  memberIdType?: 'open_id' | 'union_id' | 'user_id' | 'app_id' | undefined
  /** Users or bots, all in the group; together at most 10 administrators, 20 in large groups, of which 5 bots. At most 50 of them. */
  managerIds?: readonly string[] | undefined
}

/**
 * Makes members of a group its administrators.
 *
 * - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/managers/add_managers`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat.managers:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232009 group was disbanded · 232011 caller not in the group ·
 *   232019 too often · 232024 user out of the app's range · 232025 bot ability is off ·
 *   232033 external group, for which the app has no permission
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers
 * @example const { data } = await addChatManagers({ client, chatId: 'oc_…' })
 */
export async function addChatManagers({
  chatId,
  memberIdType,
  managerIds,
  ...caller
}: AddChatManagersParams): Promise<Answer<ChatManagers>> {
  return request<ChatManagers>(caller, {
    method: 'POST',
    path: 'im/v1/chats/:chat_id/managers/add_managers',
    pathParams: { chat_id: chatId },
    query: { member_id_type: memberIdType },
    body: { manager_ids: managerIds },
  })
}
