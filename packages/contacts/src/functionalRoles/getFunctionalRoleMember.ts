import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { FunctionalRoleMemberAnswer } from '../wire/functionalRoles.ts'

/** What {@link getFunctionalRoleMember} takes. */
export type GetFunctionalRoleMemberParams = Caller<'tenant'> & {
  /** The role. */
  roleId: string
  /** The member. */
  memberId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
}

/**
 * Tells for which departments a person has a role.
 *
 * - Endpoint: `GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id`
 * - Tokens: tenant (scope `contact:functional_role` or `contact:functional_role:readonly`)
 * - Limits: 100 a minute
 * - Errors: 41202 no such role
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get
 * @example const { data } = await getFunctionalRoleMember({ client, roleId: '…', memberId: '…' })
 */
export async function getFunctionalRoleMember({
  roleId,
  memberId,
  userIdType,
  departmentIdType,
  ...caller
}: GetFunctionalRoleMemberParams): Promise<Answer<FunctionalRoleMemberAnswer>> {
  return request<FunctionalRoleMemberAnswer>(caller, {
    method: 'GET',
    path: 'contact/v3/functional_roles/:role_id/members/:member_id',
    pathParams: { role_id: roleId, member_id: memberId },
    query: { user_id_type: userIdType, department_id_type: departmentIdType },
  })
}
