import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { EmployeeChanges } from './wire.ts'

/** What {@link updateEmployee} takes. */
export type UpdateEmployeeParams = Caller<'tenant' | 'user'> & {
  /** The employee. */
  employeeId: string
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** What to change. */
  employee: EmployeeChanges
}

/**
 * Changes an employee; what is left out stays as it is.
 *
 * - Endpoint: `PATCH /open-apis/directory/v1/employees/:employee_id`
 * - Tokens: tenant, user (scope `directory:employee.update:write` or `directory:employee:write`)
 * - Limits: 10 a second
 * - Errors: 2221103 mobile number is taken · 2221104 e-mail address is taken · 2224001 not allowed ·
 *   2224002 record not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/patch
 * @example await updateEmployee({ client, employeeId: '…', employee: { name: { name: { default_value: '…' } } } })
 */
export async function updateEmployee({
  employeeId,
  employeeIdType,
  departmentIdType,
  employee,
  ...caller
}: UpdateEmployeeParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PATCH',
    path: 'directory/v1/employees/:employee_id',
    pathParams: { employee_id: employeeId },
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
    body: { employee },
    repeatable: true,
  })
}
