import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CreatedFeedCard, OpenAppFeedCard } from '../wire/feedCards.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type CreateAppFeedCardParams = Caller<'tenant'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** The card. */
  appFeedCard?: OpenAppFeedCard | undefined
  /** The users. 1 to 20 of them. */
  userIds?: readonly string[] | undefined
}

/**
 * Puts a card of the app into the message list of users.
 *
 * - Endpoint: `POST /open-apis/im/v2/app_feed_card`
 * - Tokens: tenant (scope `im:app_feed_card:write`)
 * - Limits: 10 a second
 * - Errors: 230001 bad parameters
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create
 * @example const { data } = await createAppFeedCard({ client })
 */
export async function createAppFeedCard({
  userIdType,
  appFeedCard,
  userIds,
  ...caller
}: CreateAppFeedCardParams): Promise<Answer<CreatedFeedCard>> {
  return request<CreatedFeedCard>(caller, {
    method: 'POST',
    path: 'im/v2/app_feed_card',
    query: { user_id_type: userIdType },
    body: { app_feed_card: appFeedCard, user_ids: userIds },
  })
}
