import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link updateFunctionalRole} takes. */
export type UpdateFunctionalRoleParams = Caller<'tenant'> & {
  /** The role. */
  roleId: string
  /** Name of the role, unique in the tenant. 1 to 50 characters. */
  roleName: string
}

/**
 * Renames a role.
 *
 * - Endpoint: `PUT /open-apis/contact/v3/functional_roles/:role_id`
 * - Tokens: tenant (scope `contact:functional_role`)
 * - Limits: 100 a minute
 * - Errors: 41202 no such role · 41201 name is taken
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update
 * @example await updateFunctionalRole({ client, roleId: '…', roleName: '…' })
 */
export async function updateFunctionalRole({
  roleId,
  roleName,
  ...caller
}: UpdateFunctionalRoleParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PUT',
    path: 'contact/v3/functional_roles/:role_id',
    pathParams: { role_id: roleId },
    body: { role_name: roleName },
    repeatable: true,
  })
}
