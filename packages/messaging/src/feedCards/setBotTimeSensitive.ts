import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { FailedUsers } from '../wire/feedCards.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type SetBotTimeSensitiveParams = Caller<'tenant'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** `true` to put it on top, `false` to put it back. */
  timeSensitive: boolean
  /** The users. 1 to 50 of them. */
  userIds: readonly string[]
}

/**
 * Puts the chat with this bot at the top of users' message lists, or back.
 *
 * - Endpoint: `PATCH /open-apis/im/v2/feed_cards/bot_time_sentive`
 * - Tokens: tenant (scope `im:datasync.feed_card.time_sensitive:write`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive
 * @example const { data } = await setBotTimeSensitive({ client, timeSensitive: true, userIds: ['…'] })
 */
export async function setBotTimeSensitive({
  userIdType = 'open_id',
  timeSensitive,
  userIds,
  ...caller
}: SetBotTimeSensitiveParams): Promise<Answer<FailedUsers>> {
  return request<FailedUsers>(caller, {
    method: 'PATCH',
    path: 'im/v2/feed_cards/bot_time_sentive',
    query: { user_id_type: userIdType },
    body: { time_sensitive: timeSensitive, user_ids: userIds },
    repeatable: true,
  })
}
