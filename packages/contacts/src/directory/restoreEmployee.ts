import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { ResurrectEmployeeOptions, UpsertUserDepartmentSortInfoInput } from './wire.ts'

/** What {@link restoreEmployee} takes. */
export type RestoreEmployeeParams = Caller<'tenant' | 'user'> & {
  /** The employee. */
  employeeId: string
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** Where the employee comes back to. At most 10 of them. */
  employeeOrderInDepartments?: readonly UpsertUserDepartmentSortInfoInput[] | undefined
  /** How to go about it. */
  options?: ResurrectEmployeeOptions | undefined
}

/**
 * Brings back an employee who had left.
 *
 * - Endpoint: `POST /open-apis/directory/v1/employees/:employee_id/resurrect`
 * - Tokens: tenant, user (scope `directory:employee.resurrect:write` or `directory:employee:write`)
 * - Limits: 10 a minute
 * - Errors: 2224001 not allowed · 2224002 record not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/resurrect
 * @example await restoreEmployee({ client, employeeId: '…' })
 */
export async function restoreEmployee({
  employeeId,
  employeeIdType,
  departmentIdType,
  employeeOrderInDepartments,
  options,
  ...caller
}: RestoreEmployeeParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'POST',
    path: 'directory/v1/employees/:employee_id/resurrect',
    pathParams: { employee_id: employeeId },
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
    body: { employee_order_in_departments: employeeOrderInDepartments, options },
  })
}
