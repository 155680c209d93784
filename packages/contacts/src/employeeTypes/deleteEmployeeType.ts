import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link deleteEmployeeType} takes. */
export type DeleteEmployeeTypeParams = Caller<'tenant'> & {
  /** The type of employees. */
  enumId: string
}

/**
 * Deletes a type of employees.
 *
 * - Endpoint: `DELETE /open-apis/contact/v3/employee_type_enums/:enum_id`
 * - Tokens: tenant (scope `contact:contact`)
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete
 * @example await deleteEmployeeType({ client, enumId: '…' })
 */
export async function deleteEmployeeType({ enumId, ...caller }: DeleteEmployeeTypeParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'DELETE',
    path: 'contact/v3/employee_type_enums/:enum_id',
    pathParams: { enum_id: enumId },
  })
}
