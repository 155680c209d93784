import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link deleteFunctionalRole} takes. */
export type DeleteFunctionalRoleParams = Caller<'tenant'> & {
  /** The role. */
  roleId: string
}

/**
 * Deletes a role that nobody has.
 *
 * - Endpoint: `DELETE /open-apis/contact/v3/functional_roles/:role_id`
 * - Tokens: tenant (scope `contact:functional_role`)
 * - Limits: 100 a minute
 * - Errors: 41202 no such role · 41206 role is in use
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete
 * @example await deleteFunctionalRole({ client, roleId: '…' })
 */
export async function deleteFunctionalRole({ roleId, ...caller }: DeleteFunctionalRoleParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'DELETE',
    path: 'contact/v3/functional_roles/:role_id',
    pathParams: { role_id: roleId },
  })
}
