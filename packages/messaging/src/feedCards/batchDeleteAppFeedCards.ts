import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { FailedFeedCards, UserOpenAppFeedCardDeleter } from '../wire/feedCards.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type BatchDeleteAppFeedCardsParams = Caller<'tenant'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** The cards, each with its user. 1 to 20 of them. */
  feedCards?: readonly UserOpenAppFeedCardDeleter[] | undefined
}

/**
 * Takes cards of the app off the message list of users.
 *
 * - Endpoint: `DELETE /open-apis/im/v2/app_feed_card/batch`
 * - Tokens: tenant (scope `im:app_feed_card:write`)
 * - Limits: 10 a second
 * - Errors: 230001 bad parameters
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete
 * @example const { data } = await batchDeleteAppFeedCards({ client })
 */
export async function batchDeleteAppFeedCards({
  userIdType,
  feedCards,
  ...caller
}: BatchDeleteAppFeedCardsParams): Promise<Answer<FailedFeedCards>> {
  return request<FailedFeedCards>(caller, {
    method: 'DELETE',
    path: 'im/v2/app_feed_card/batch',
    query: { user_id_type: userIdType },
    body: { feed_cards: feedCards },
  })
}
