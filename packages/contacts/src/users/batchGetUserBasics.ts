import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { UserIdType } from '../page.ts'
import type { UserBasics } from '../wire/users.ts'

/** What {@link batchGetUserBasics} takes. */
export type BatchGetUserBasicsParams = Caller<'tenant' | 'user'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** The people. 1 to 10 of them. */
  userIds: readonly string[]
}

/**
 * Reads the names of up to 10 people.
 *
 * - Endpoint: `POST /open-apis/contact/v3/users/basic_batch`
 * - Tokens: tenant, user (scope `contact:user.basic_profile:readonly`)
 * - Limits: 5 a second
 * - Errors: 40001 bad parameter
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch
 * @example const { data } = await batchGetUserBasics({ client, userIds: ['…'] })
 */
export async function batchGetUserBasics({
  userIdType,
  userIds,
  ...caller
}: BatchGetUserBasicsParams): Promise<Answer<UserBasics>> {
  return request<UserBasics>(caller, {
    method: 'POST',
    path: 'contact/v3/users/basic_batch',
    query: { user_id_type: userIdType },
    body: { user_ids: userIds },
    repeatable: true,
  })
}
