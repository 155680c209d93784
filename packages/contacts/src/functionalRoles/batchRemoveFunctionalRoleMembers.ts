import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { UserIdType } from '../page.ts'
import type { RemovedFunctionalRoleMembers } from '../wire/functionalRoles.ts'

/** What {@link batchRemoveFunctionalRoleMembers} takes. */
export type BatchRemoveFunctionalRoleMembersParams = Caller<'tenant'> & {
  /** The role. */
  roleId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** The people. 1 to 100 of them. */
  members?: readonly string[] | undefined
}

/**
 * Takes a role from people, and tells of each how it went.
 *
 * - Endpoint: `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete`
 * - Tokens: tenant (scope `contact:functional_role`)
 * - Limits: 100 a minute
 * - Errors: 41202 no such role
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete
 * @example const { data } = await batchRemoveFunctionalRoleMembers({ client, roleId: '…' })
 */
export async function batchRemoveFunctionalRoleMembers({
  roleId,
  userIdType,
  members,
  ...caller
}: BatchRemoveFunctionalRoleMembersParams): Promise<Answer<RemovedFunctionalRoleMembers>> {
  return request<RemovedFunctionalRoleMembers>(caller, {
    method: 'PATCH',
    path: 'contact/v3/functional_roles/:role_id/members/batch_delete',
    pathParams: { role_id: roleId },
    query: { user_id_type: userIdType },
    body: { members },
  })
}
