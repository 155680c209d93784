import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { FailedUsers, OpenAppFeedCardButtons } from '../wire/feedCards.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type UpdateChatButtonParams = Caller<'tenant'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** The users. 1 to 20 of them. */
  userIds?: readonly string[] | undefined
  /** The chat, `oc_…`; the bot must be in it. */
  chatId: string
  /** The new buttons, at most 2; without them, the old ones go. */
  buttons?: OpenAppFeedCardButtons | undefined
}

/**
 * Changes the buttons that a chat has in the message list.
 *
 * - Endpoint: `PUT /open-apis/im/v2/chat_button`
 * - Tokens: tenant (scope `im:app_feed_card:write`)
 * - Limits: 10 a second
 * - Errors: 230001 bad parameters · 230027 permission missing
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update
 * @example const { data } = await updateChatButton({ client, chatId: 'oc_…' })
 */
export async function updateChatButton({
  userIdType,
  userIds,
  chatId,
  buttons,
  ...caller
}: UpdateChatButtonParams): Promise<Answer<FailedUsers>> {
  return request<FailedUsers>(caller, {
    method: 'PUT',
    path: 'im/v2/chat_button',
    query: { user_id_type: userIdType },
    body: { user_ids: userIds, chat_id: chatId, buttons },
    repeatable: true,
  })
}
