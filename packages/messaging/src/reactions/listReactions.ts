import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ReactionPage } from '../wire/reactions.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type ListReactionsParams = Caller<'tenant' | 'user'> & {
  /** The message, `om_…`. */
  messageId: string
  /** Only this emoji, as `SMILE`. Default: all. */
  reactionType?: string | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
  /** Items in a page. At most 50. Default: `20`. */
  pageSize?: number | undefined
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
}

/**
 * Lists the reactions to a message, one page.
 *
 * - Endpoint: `GET /open-apis/im/v1/messages/:message_id/reactions`
 * - Tokens: tenant, user (scope `im:message.reactions:read` or `im:message:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230110 message was deleted · 231003 no such message · 231018 too often
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list
 * @example const { data } = await listReactions({ client, messageId: 'om_…' })
 */
export async function listReactions({
  messageId,
  reactionType,
  pageToken,
  pageSize,
  userIdType,
  ...caller
}: ListReactionsParams): Promise<Answer<ReactionPage>> {
  return request<ReactionPage>(caller, {
    method: 'GET',
    path: 'im/v1/messages/:message_id/reactions',
    pathParams: { message_id: messageId },
    query: { reaction_type: reactionType, page_token: pageToken, page_size: pageSize, user_id_type: userIdType },
  })
}
