import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { DirectoryDepartmentChanges } from './wire.ts'

/** What {@link updateDirectoryDepartment} takes. */
export type UpdateDirectoryDepartmentParams = Caller<'tenant' | 'user'> & {
  /** The department. At most 64 characters. */
  departmentId: string
  /** Which ids of employees to take and give. Default: `open_id`. */
  employeeIdType?: 'open_id' | 'union_id' | 'employee_id' | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** What to change. */
  department: DirectoryDepartmentChanges
}

/**
 * Changes a department; what is left out stays as it is.
 *
 * - Endpoint: `PATCH /open-apis/directory/v1/departments/:department_id`
 * - Tokens: tenant, user (scope `directory:department.update:write` or `directory:department:write`)
 * - Limits: 10 a second
 * - Errors: 2221309 no such department · 2221332 department has people · 2224001 not allowed ·
 *   2224002 record not allowed
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/patch
 * @example await updateDirectoryDepartment({ client, departmentId: '…', department: { custom_department_id: '…' } })
 */
export async function updateDirectoryDepartment({
  departmentId,
  employeeIdType,
  departmentIdType,
  department,
  ...caller
}: UpdateDirectoryDepartmentParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PATCH',
    path: 'directory/v1/departments/:department_id',
    pathParams: { department_id: departmentId },
    query: { employee_id_type: employeeIdType, department_id_type: departmentIdType },
    body: { department },
    repeatable: true,
  })
}
