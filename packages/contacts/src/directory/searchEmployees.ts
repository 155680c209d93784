import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { EmployeePage, PageRequest } from './wire.ts'

/** What {@link searchEmployees} takes. */
export type SearchEmployeesParams = Caller<'tenant' | 'user'> & {
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** What to look for. */
  query: string
  /** Which page to give. */
  pageRequest: PageRequest
  /** Which fields to give, by their paths, as `base_info.name`. At most 100 of them. */
  requiredFields: readonly string[]
}

/**
 * Searches employees, one page.
 *
 * - Endpoint: `POST /open-apis/directory/v1/employees/search`
 * - Tokens: tenant, user (scope `directory:employee:search`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 2220001 bad parameter · 2221004 page token
 *
 * Its pages go through the body: give `page_token` of `data.page_response` in the next `pageRequest`.
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/search
 * @example const { data } = await searchEmployees({ client, query: 'release', pageRequest: { page_size: 0 }, requiredFields: ['…'] })
 */
export async function searchEmployees({
  employeeIdType,
  departmentIdType,
  query,
  pageRequest,
  requiredFields,
  ...caller
}: SearchEmployeesParams): Promise<Answer<EmployeePage>> {
  return request<EmployeePage>(caller, {
    method: 'POST',
    path: 'directory/v1/employees/search',
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
    body: { query, page_request: pageRequest, required_fields: requiredFields },
    repeatable: true,
  })
}
