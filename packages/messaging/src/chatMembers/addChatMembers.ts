import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { AddedChatMembers } from '../wire/chatMembers.ts'

export type AddChatMembersParams = Caller<'tenant' | 'user'> & {
  /** The group, `oc_…`. */
  chatId: string
  /** Which ids to take and give; `app_id` for bots, where it is allowed. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  memberIdType?: 'open_id' | 'union_id' | 'user_id' | 'app_id' | undefined
  /** With ids that cannot be added: `0` add the others, or fail when an id does not exist; `1` add the others in any case; `2` add nobody. Default: `0`. */
  succeedType?: 0 | 1 | 2 | undefined
  /** Users (at most 50) or bots (at most 5). */
  idList?: readonly string[] | undefined
}

/**
 * Adds users or bots to a group.
 *
 * - Endpoint: `POST /open-apis/im/v1/chats/:chat_id/members`
 * - Tokens: tenant, user (scope `im:chat` or `im:chat.members:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 232001 bad parameters · 232004 no such app · 232006 no such chat · 232009 group was disbanded ·
 *   232010 another tenant's group · 232011 caller not in the group ·
 *   232017 only the owner or the bot that made it may
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create
 * @example const { data } = await addChatMembers({ client, chatId: 'oc_…', idList: ['…'] })
 */
export async function addChatMembers({
  chatId,
  memberIdType,
  succeedType,
  idList,
  ...caller
}: AddChatMembersParams): Promise<Answer<AddedChatMembers>> {
  return request<AddedChatMembers>(caller, {
    method: 'POST',
    path: 'im/v1/chats/:chat_id/members',
    pathParams: { chat_id: chatId },
    query: { member_id_type: memberIdType, succeed_type: succeedType },
    body: { id_list: idList },
  })
}
