import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { CreatedDirectoryDepartment, NewDirectoryDepartment } from './wire.ts'

/** What {@link createDirectoryDepartment} takes. */
export type CreateDirectoryDepartmentParams = Caller<'tenant' | 'user'> & {
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** The department. */
  department: NewDirectoryDepartment
}

/**
 * Creates a department.
 *
 * - Endpoint: `POST /open-apis/directory/v1/departments`
 * - Tokens: tenant, user (scope `directory:department.create:write` or `directory:department:write`)
 * - Limits: 5 a second
 * - Errors: 2221309 no such department · 2224001 not allowed · 2224002 record not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/create
 * @example const { data } = await createDirectoryDepartment({ client, department: { custom_department_id: '…' } })
 */
export async function createDirectoryDepartment({
  employeeIdType,
  departmentIdType,
  department,
  ...caller
}: CreateDirectoryDepartmentParams): Promise<Answer<CreatedDirectoryDepartment>> {
  return request<CreatedDirectoryDepartment>(caller, {
    method: 'POST',
    path: 'directory/v1/departments',
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
    body: { department },
  })
}
