import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { FunctionalRoleMemberPage } from '../wire/functionalRoles.ts'

/** What {@link listFunctionalRoleMembers} takes. */
export type ListFunctionalRoleMembersParams = Caller<'tenant'> & {
  /** The role. */
  roleId: string
  /** Entries on a page. At most 100. Default: `20`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
}

/**
 * Lists the people who have a role, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/functional_roles/:role_id/members`
 * - Tokens: tenant (scope `contact:functional_role` or `contact:functional_role:readonly`)
 * - Limits: 100 a minute
 * - Errors: 40001 bad parameter · 41202 no such role
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/list
 * @example const { data } = await listFunctionalRoleMembers({ client, roleId: '…' })
 */
export async function listFunctionalRoleMembers({
  roleId,
  pageSize,
  pageToken,
  userIdType,
  departmentIdType,
  ...caller
}: ListFunctionalRoleMembersParams): Promise<Answer<FunctionalRoleMemberPage>> {
  return request<FunctionalRoleMemberPage>(caller, {
    method: 'GET',
    path: 'contact/v3/functional_roles/:role_id/members',
    pathParams: { role_id: roleId },
    query: {
      page_size: pageSize,
      page_token: pageToken,
      user_id_type: userIdType,
      department_id_type: departmentIdType,
    },
  })
}
