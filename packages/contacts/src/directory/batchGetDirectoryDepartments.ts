import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { DirectoryDepartmentList } from './wire.ts'

/** What {@link batchGetDirectoryDepartments} takes. */
export type BatchGetDirectoryDepartmentsParams = Caller<'tenant' | 'user'> & {
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** The departments. 1 to 100 of them. */
  departmentIds: readonly string[]
  /** Which fields to give, by their paths, as `base_info.name`. At most 100 of them. */
  requiredFields: readonly string[]
}

/**
 * Reads several departments at once.
 *
 * - Endpoint: `POST /open-apis/directory/v1/departments/mget`
 * - Tokens: tenant, user (scope `directory:department:read`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 2220001 bad parameter
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/mget
 * @example const { data } = await batchGetDirectoryDepartments({ client, departmentIds: ['…'], requiredFields: ['…'] })
 */
export async function batchGetDirectoryDepartments({
  employeeIdType,
  departmentIdType,
  departmentIds,
  requiredFields,
  ...caller
}: BatchGetDirectoryDepartmentsParams): Promise<Answer<DirectoryDepartmentList>> {
  return request<DirectoryDepartmentList>(caller, {
    method: 'POST',
    path: 'directory/v1/departments/mget',
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
    body: { department_ids: departmentIds, required_fields: requiredFields },
    repeatable: true,
  })
}
