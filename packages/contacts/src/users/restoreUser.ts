import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { UserDepartmentInfoInput } from '../wire/users.ts'
import { onePerson, type PersonId } from './onePerson.ts'

/** What {@link restoreUser} takes. */
export type RestoreUserParams = Caller<'tenant'> &
  PersonId & {
    /** Which ids of departments to take and give. Default: `open_department_id`. */
    departmentIdType?: DepartmentIdType | undefined
    /** Where the person comes back to. Default: the company itself. */
    departments?: readonly UserDepartmentInfoInput[] | undefined
    /** Seats to assign. */
    subscriptionIds?: readonly string[] | undefined
  }

/**
 * Brings back a person who was deleted, for as long as Lark keeps them. Give exactly one of `openId`, `userId` and `unionId`; other ids are of the same kind.
 *
 * - Endpoint: `POST /open-apis/contact/v3/users/:user_id/resurrect`
 * - Tokens: tenant (scope `contact:contact`)
 * - Limits: 10 a minute
 * - Errors: 44028 left too long ago · 44033 person has not left
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} when there is not exactly one id
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect
 * @example await restoreUser({ client, openId: 'ou_…' })
 */
export async function restoreUser({
  departmentIdType,
  departments,
  subscriptionIds,
  ...params
}: RestoreUserParams): Promise<CommonResponse> {
  const { type, id } = onePerson(params)
  return request(params, {
    method: 'POST',
    path: 'contact/v3/users/:user_id/resurrect',
    pathParams: { user_id: id },
    query: { user_id_type: type, department_id_type: departmentIdType },
    body: { departments, subscription_ids: subscriptionIds },
  })
}
