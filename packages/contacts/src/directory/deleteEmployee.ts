import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DeleteEmployeeOptions } from './wire.ts'

/** What {@link deleteEmployee} takes. */
export type DeleteEmployeeParams = Caller<'tenant' | 'user'> & {
  /** The employee. */
  employeeId: string
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** How to go about it. */
  options?: DeleteEmployeeOptions | undefined
}

/**
 * Makes an employee one who has left.
 *
 * - Endpoint: `DELETE /open-apis/directory/v1/employees/:employee_id`
 * - Tokens: tenant, user (scope `directory:employee.resign:write` or `directory:employee:write`)
 * - Limits: 10 a second
 * - Errors: 2224001 not allowed · 2224002 record not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/delete
 * @example await deleteEmployee({ client, employeeId: '…' })
 */
export async function deleteEmployee({
  employeeId,
  employeeIdType,
  options,
  ...caller
}: DeleteEmployeeParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'DELETE',
    path: 'directory/v1/employees/:employee_id',
    pathParams: { employee_id: employeeId },
    query: { employee_id_type: employeeIdType },
    body: { options },
  })
}
