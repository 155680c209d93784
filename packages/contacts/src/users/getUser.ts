import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import { onePerson, type PersonId } from './onePerson.ts'
import type { User } from './types.ts'

/** What {@link getUser} takes. */
export type GetUserParams = Caller<'tenant' | 'user'> &
  PersonId & {
    /** Which ids of departments come back. Default: `open_department_id`. */
    departmentIdType?: DepartmentIdType | undefined
  }

/**
 * Reads one person, by exactly one of `openId`, `userId` and `unionId`. Ids of others in the answer are of the same kind.
 *
 * - Endpoint: `GET /open-apis/contact/v3/users/:user_id`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly`; most fields need one of their own, see {@link User})
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 41050 outside the app's range of contacts · 41012 no such id · 40001 bad parameter · 40003 trouble at Lark
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} when there is not exactly one id
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get
 * @example const { data } = await getUser({ client, openId: 'ou_…' }) // data.user.department_ids
 */
export async function getUser({ departmentIdType, ...params }: GetUserParams): Promise<Answer<{ user: User }>> {
  const { type, id } = onePerson(params)
  return request<{ user: User }>(params, {
    method: 'GET',
    path: 'contact/v3/users/:user_id',
    pathParams: { user_id: id },
    query: { user_id_type: type, department_id_type: departmentIdType },
  })
}
