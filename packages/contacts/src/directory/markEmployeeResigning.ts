import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { SetEmployeePreResignedInput } from './wire.ts'

/** What {@link markEmployeeResigning} takes. */
export type MarkEmployeeResigningParams = Caller<'tenant' | 'user'> & {
  /** The employee. 1 to 255 characters. */
  employeeId: string
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** When and why they leave. */
  employee: SetEmployeePreResignedInput
}

/**
 * Marks an employee as about to leave.
 *
 * - Endpoint: `PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned`
 * - Tokens: tenant, user (scope `directory:employee.to_be_resigned:write`)
 * - Limits: 10 a minute
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/to_be_resigned
 * @example await markEmployeeResigning({ client, employeeId: '…', employee: { resign_date: '…', resign_reason: '1', resign_type: '1' } })
 */
export async function markEmployeeResigning({
  employeeId,
  employeeIdType,
  departmentIdType,
  employee,
  ...caller
}: MarkEmployeeResigningParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PATCH',
    path: 'directory/v1/employees/:employee_id/to_be_resigned',
    pathParams: { employee_id: employeeId },
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
    body: { employee },
  })
}
