import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { FunctionalRoleResults } from '../wire/functionalRoles.ts'

/** What {@link setFunctionalRoleMemberScopes} takes. */
export type SetFunctionalRoleMemberScopesParams = Caller<'tenant'> & {
  /** The role. */
  roleId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** The people. 1 to 100 of them. */
  members: readonly string[]
  /** The departments, all below them as well. 1 to 100 of them. */
  departments: readonly string[]
}

/**
 * Sets the departments for which people have a role.
 *
 * - Endpoint: `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes`
 * - Tokens: tenant (scope `contact:functional_role`)
 * - Limits: 100 a minute
 * - Errors: 41202 no such role
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes
 * @example const { data } = await setFunctionalRoleMemberScopes({ client, roleId: '…', members: ['…'], departments: ['…'] })
 */
export async function setFunctionalRoleMemberScopes({
  roleId,
  userIdType,
  departmentIdType,
  members,
  departments,
  ...caller
}: SetFunctionalRoleMemberScopesParams): Promise<Answer<FunctionalRoleResults>> {
  return request<FunctionalRoleResults>(caller, {
    method: 'PATCH',
    path: 'contact/v3/functional_roles/:role_id/members/scopes',
    pathParams: { role_id: roleId },
    query: { user_id_type: userIdType, department_id_type: departmentIdType },
    body: { members, departments },
    repeatable: true,
  })
}
