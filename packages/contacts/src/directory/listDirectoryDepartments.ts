import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { DirectoryDepartmentPage, DirectoryFilter, PageRequest } from './wire.ts'

/** What {@link listDirectoryDepartments} takes. */
export type ListDirectoryDepartmentsParams = Caller<'tenant' | 'user'> & {
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** Conditions, all of which hold. */
  filter: DirectoryFilter
  /** Which fields to give, by their paths, as `base_info.name`. At most 100 of them. */
  requiredFields: readonly string[]
  /** Which page to give. */
  pageRequest: PageRequest
}

/**
 * Lists the departments that conditions hold for, one page.
 *
 * - Endpoint: `POST /open-apis/directory/v1/departments/filter`
 * - Tokens: tenant, user (scope `directory:department:list`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 2221004 page token · 2220009 bad condition · 2220012 field takes no condition ·
 *   2220013 operator does not fit the field
 *
 * Its pages go through the body: give `page_token` of `data.page_response` in the next `pageRequest`.
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/filter
 * @example const { data } = await listDirectoryDepartments({ client, filter: { conditions: [{ field: '…', operator: 'eq', value: '…' }] }, requiredFields: ['…'], pageRequest: { page_size: 0 } })
 */
export async function listDirectoryDepartments({
  employeeIdType,
  departmentIdType,
  filter,
  requiredFields,
  pageRequest,
  ...caller
}: ListDirectoryDepartmentsParams): Promise<Answer<DirectoryDepartmentPage>> {
  return request<DirectoryDepartmentPage>(caller, {
    method: 'POST',
    path: 'directory/v1/departments/filter',
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
    body: { filter, required_fields: requiredFields, page_request: pageRequest },
    repeatable: true,
  })
}
