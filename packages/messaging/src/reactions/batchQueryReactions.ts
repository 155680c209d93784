import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ReactionQuery, ReactionsOfMessages } from '../wire/reactions.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type BatchQueryReactionsParams = Caller<'tenant' | 'user'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** The messages, each with the page token that it had last time. 1 to 20 of them. */
  queries: readonly ReactionQuery[]
  /** Reactions to each message. 1 to 10. Default: `10`. */
  pageSizePerMessage?: number | undefined
  /** Only this emoji, as `SMILE`. Default: all. */
  reactionType?: string | undefined
}

/**
 * Gets the reactions to several messages at once.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages/reactions/batch_query`
 * - Tokens: tenant, user (scope `im:message.reactions:read` or `im:message:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230006 bot ability is off
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query
 * @example const { data } = await batchQueryReactions({ client, queries: [{ message_id: 'om_…' }] })
 */
export async function batchQueryReactions({
  userIdType,
  queries,
  pageSizePerMessage,
  reactionType,
  ...caller
}: BatchQueryReactionsParams): Promise<Answer<ReactionsOfMessages>> {
  return request<ReactionsOfMessages>(caller, {
    method: 'POST',
    path: 'im/v1/messages/reactions/batch_query',
    query: { user_id_type: userIdType },
    body: { queries, page_size_per_message: pageSizePerMessage, reaction_type: reactionType },
    repeatable: true,
  })
}
