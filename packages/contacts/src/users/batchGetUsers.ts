import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { UserList } from '../wire/users.ts'

/** What {@link batchGetUsers} takes. */
export type BatchGetUsersParams = Caller<'tenant' | 'user'> & {
  /** The people, at most 50, all by the same kind of id. */
  userIds: readonly string[]
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
}

/**
 * Reads up to 50 people at once; those who are out of the range are left out.
 *
 * - Endpoint: `GET /open-apis/contact/v3/users/batch`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40001 bad parameter · 41050 person outside the app's range · 40004 department outside the app's range
 *
 * `getUsers` takes any number of ids, of all kinds.
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch
 * @example const { data } = await batchGetUsers({ client, userIds: ['…'] })
 */
export async function batchGetUsers({
  userIds,
  userIdType,
  departmentIdType,
  ...caller
}: BatchGetUsersParams): Promise<Answer<UserList>> {
  return request<UserList>(caller, {
    method: 'GET',
    path: 'contact/v3/users/batch',
    query: { user_ids: userIds, user_id_type: userIdType, department_id_type: departmentIdType },
  })
}
