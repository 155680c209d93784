import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { CreatedEmployee, CreateEmployeeOptions, NewEmployee } from './wire.ts'

/** What {@link createEmployee} takes. */
export type CreateEmployeeParams = Caller<'tenant' | 'user'> & {
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** The employee. */
  employee: NewEmployee
  /** How to go about it. */
  options?: CreateEmployeeOptions | undefined
}

/**
 * Adds an employee.
 *
 * - Endpoint: `POST /open-apis/directory/v1/employees`
 * - Tokens: tenant, user (scope `directory:employee.create:write` or `directory:employee:write`)
 * - Limits: 5 a second
 * - Errors: 2221103 mobile number is taken · 2221104 e-mail address is taken · 2224001 not allowed ·
 *   2224002 record not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/create
 * @example const { data } = await createEmployee({ client, employee: { name: { name: { default_value: '…' } } } })
 */
export async function createEmployee({
  employeeIdType,
  departmentIdType,
  employee,
  options,
  ...caller
}: CreateEmployeeParams): Promise<Answer<CreatedEmployee>> {
  return request<CreatedEmployee>(caller, {
    method: 'POST',
    path: 'directory/v1/employees',
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
    body: { employee, options },
  })
}
