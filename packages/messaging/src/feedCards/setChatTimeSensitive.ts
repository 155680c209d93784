import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { FailedUsers } from '../wire/feedCards.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type SetChatTimeSensitiveParams = Caller<'tenant'> & {
  /** The group, `oc_…`. */
  feedCardId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** `true` to put it on top, `false` to put it back. */
  timeSensitive: boolean
  /** The users. */
  userIds: readonly string[]
}

/**
 * Puts a group at the top of users' message lists, or back.
 *
 * - Endpoint: `PATCH /open-apis/im/v2/feed_cards/:feed_card_id`
 * - Tokens: tenant (scope `im:datasync.feed_card.time_sensitive:write`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230027 permission missing
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/patch
 * @example const { data } = await setChatTimeSensitive({ client, feedCardId: '…', timeSensitive: true, userIds: ['…'] })
 */
export async function setChatTimeSensitive({
  feedCardId,
  userIdType = 'open_id',
  timeSensitive,
  userIds,
  ...caller
}: SetChatTimeSensitiveParams): Promise<Answer<FailedUsers>> {
  return request<FailedUsers>(caller, {
    method: 'PATCH',
    path: 'im/v2/feed_cards/:feed_card_id',
    pathParams: { feed_card_id: feedCardId },
    query: { user_id_type: userIdType },
    body: { time_sensitive: timeSensitive, user_ids: userIds },
    repeatable: true,
  })
}
