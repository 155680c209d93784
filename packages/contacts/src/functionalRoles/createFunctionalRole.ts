import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CreatedFunctionalRole } from '../wire/functionalRoles.ts'

/** What {@link createFunctionalRole} takes. */
export type CreateFunctionalRoleParams = Caller<'tenant'> & {
  /** Name of the role, unique in the tenant. 1 to 50 characters. */
  roleName: string
}

/**
 * Creates a role.
 *
 * - Endpoint: `POST /open-apis/contact/v3/functional_roles`
 * - Tokens: tenant (scope `contact:functional_role`)
 * - Limits: 100 a minute
 * - Errors: 41201 name is taken
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create
 * @example const { data } = await createFunctionalRole({ client, roleName: '…' })
 */
export async function createFunctionalRole({
  roleName,
  ...caller
}: CreateFunctionalRoleParams): Promise<Answer<CreatedFunctionalRole>> {
  return request<CreatedFunctionalRole>(caller, {
    method: 'POST',
    path: 'contact/v3/functional_roles',
    body: { role_name: roleName },
  })
}
