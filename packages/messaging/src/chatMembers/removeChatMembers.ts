import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { RemovedChatMembers } from '../wire/chatMembers.ts'

export type RemoveChatMembersParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Which ids to take and give; `app_id` for bots, where it is allowed. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  memberIdType?: 'open_id' | 'union_id' | 'user_id' | 'app_id' | undefined
  /** Users (at most 50) or bots (at most 5). */
  idList?: readonly string[] | undefined
}

/**
 * Removes users or bots from a group.
 *
 * - Endpoint: `DELETE /open-apis/im/v1/chats/:chat_id/members`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat.members:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232004 no such app · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232011 caller not in the group · 232014 not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete
 * @example const { data } = await removeChatMembers({ client, chatId: 'oc_…', idList: ['…'] })
 */
export async function removeChatMembers({
  chatId,
  memberIdType,
  idList,
  ...caller
}: RemoveChatMembersParams): Promise<Answer<RemovedChatMembers>> {
  return request<RemovedChatMembers>(caller, {
    method: 'DELETE',
    path: 'im/v1/chats/:chat_id/members',
    pathParams: { chat_id: chatId },
    query: { member_id_type: memberIdType },
    body: { id_list: idList },
  })
}
