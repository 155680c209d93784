import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { UserIdType } from '../page.ts'
import type { FunctionalRoleResults } from '../wire/functionalRoles.ts'

/** What {@link batchAddFunctionalRoleMembers} takes. */
export type BatchAddFunctionalRoleMembersParams = Caller<'tenant'> & {
  /** The role. */
  roleId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** The people. 1 to 100 of them. */
  members: readonly string[]
}

/**
 * Gives a role to people, and tells of each how it went.
 *
 * - Endpoint: `POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create`
 * - Tokens: tenant (scope `contact:functional_role`)
 * - Limits: 100 a minute
 * - Errors: 41202 no such role
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create
 * @example const { data } = await batchAddFunctionalRoleMembers({ client, roleId: '…', members: ['…'] })
 */
export async function batchAddFunctionalRoleMembers({
  roleId,
  userIdType,
  members,
  ...caller
}: BatchAddFunctionalRoleMembersParams): Promise<Answer<FunctionalRoleResults>> {
  return request<FunctionalRoleResults>(caller, {
    method: 'POST',
    path: 'contact/v3/functional_roles/:role_id/members/batch_create',
    pathParams: { role_id: roleId },
    query: { user_id_type: userIdType },
    body: { members },
  })
}
