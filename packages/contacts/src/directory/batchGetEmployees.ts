import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { EmployeeList } from './wire.ts'

/** What {@link batchGetEmployees} takes. */
export type BatchGetEmployeesParams = Caller<'tenant' | 'user'> & {
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** The employees. 1 to 100 of them. */
  employeeIds: readonly string[]
  /** Which fields to give, by their paths, as `base_info.name`. At most 100 of them. */
  requiredFields: readonly string[]
}

/**
 * Reads several employees at once.
 *
 * - Endpoint: `POST /open-apis/directory/v1/employees/mget`
 * - Tokens: tenant, user (scope `directory:employee:read`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 2220001 bad parameter
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/mget
 * @example const { data } = await batchGetEmployees({ client, employeeIds: ['…'], requiredFields: ['…'] })
 */
export async function batchGetEmployees({
  employeeIdType,
  departmentIdType,
  employeeIds,
  requiredFields,
  ...caller
}: BatchGetEmployeesParams): Promise<Answer<EmployeeList>> {
  return request<EmployeeList>(caller, {
    method: 'POST',
    path: 'directory/v1/employees/mget',
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
    body: { employee_ids: employeeIds, required_fields: requiredFields },
    repeatable: true,
  })
}
