import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'

/** What {@link cancelEmployeeResignation} takes. */
export type CancelEmployeeResignationParams = Caller<'tenant' | 'user'> & {
  /** The employee. 1 to 255 characters. */
  employeeId: string
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
}

/**
 * Makes an employee who was about to leave a regular one again.
 *
 * - Endpoint: `PATCH /open-apis/directory/v1/employees/:employee_id/regular`
 * - Tokens: tenant, user (scope `directory:employee.to_be_resigned:write`)
 * - Limits: 10 a minute
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/regular
 * @example await cancelEmployeeResignation({ client, employeeId: '…' })
 */
export async function cancelEmployeeResignation({
  employeeId,
  employeeIdType,
  departmentIdType,
  ...caller
}: CancelEmployeeResignationParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PATCH',
    path: 'directory/v1/employees/:employee_id/regular',
    pathParams: { employee_id: employeeId },
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
  })
}
