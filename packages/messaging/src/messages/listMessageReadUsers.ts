import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ReadUserPage } from '../wire/messages.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type ListMessageReadUsersParams = Caller<'tenant'> & {
  /** The message, `om_…`. */
  messageId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Items in a page. 1 to 100. */
  pageSize?: number | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
}

/**
 * Lists who has read a message of this bot's, one page.
 *
 * - Endpoint: `GET /open-apis/im/v1/messages/:message_id/read_users`
 * - Tokens: tenant (scope `im:message`, `im:message:readonly` or `im:message:basic`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230002 bot not in the group · 230006 bot ability is off ·
 *   230012 message of another · 230013 user out of the app's range · 230027 permission missing ·
 *   230033 older than 7 days
 *
 * `readMessage` reads all pages. Own messages of the last 7 days alone, and only while the bot is in the chat.
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users
 * @example const { data } = await listMessageReadUsers({ client, messageId: 'om_…' })
 */
export async function listMessageReadUsers({
  messageId,
  userIdType = 'open_id',
  pageSize,
  pageToken,
  ...caller
}: ListMessageReadUsersParams): Promise<Answer<ReadUserPage>> {
  return request<ReadUserPage>(caller, {
    method: 'GET',
    path: 'im/v1/messages/:message_id/read_users',
    pathParams: { message_id: messageId },
    query: { user_id_type: userIdType, page_size: pageSize, page_token: pageToken },
  })
}
