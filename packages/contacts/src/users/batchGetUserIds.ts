import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { UserIdType } from '../page.ts'
import type { FoundUserIds } from '../wire/users.ts'

/** What {@link batchGetUserIds} takes. */
export type BatchGetUserIdsParams = Caller<'tenant'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** E-mail addresses of accounts. At most 50 of them. */
  emails?: readonly string[] | undefined
  /** Mobile numbers; with `+` and the country code when they are abroad. At most 50 of them. */
  mobiles?: readonly string[] | undefined
  /** Whether to find those who have left. Default: `false`. */
  includeResigned?: boolean | undefined
}

/**
 * Finds the ids of people by their e-mail addresses and mobile numbers.
 *
 * - Endpoint: `POST /open-apis/contact/v3/users/batch_get_id`
 * - Tokens: tenant (scope `contact:user.id:readonly`)
 * - Limits: 1000 a minute and 50 a second
 *
 * `findUsers` takes any number of them. A company mailbox finds nobody.
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id
 * @example const { data } = await batchGetUserIds({ client })
 */
export async function batchGetUserIds({
  userIdType,
  emails,
  mobiles,
  includeResigned,
  ...caller
}: BatchGetUserIdsParams): Promise<Answer<FoundUserIds>> {
  return request<FoundUserIds>(caller, {
    method: 'POST',
    path: 'contact/v3/users/batch_get_id',
    query: { user_id_type: userIdType },
    body: { emails, mobiles, include_resigned: includeResigned },
    repeatable: true,
  })
}
