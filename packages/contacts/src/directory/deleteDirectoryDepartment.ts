import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'

/** What {@link deleteDirectoryDepartment} takes. */
export type DeleteDirectoryDepartmentParams = Caller<'tenant' | 'user'> & {
  /** The department. At most 64 characters. */
  departmentId: string
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
}

/**
 * Deletes an empty department.
 *
 * - Endpoint: `DELETE /open-apis/directory/v1/departments/:department_id`
 * - Tokens: tenant, user (scope `directory:department.delete:write` or `directory:department:write`)
 * - Limits: 10 a second
 * - Errors: 2221332 department has people · 2224001 not allowed · 2224002 record not allowed ·
 *   2221348 department has others below it
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/delete
 * @example await deleteDirectoryDepartment({ client, departmentId: '…' })
 */
export async function deleteDirectoryDepartment({
  departmentId,
  departmentIdType,
  ...caller
}: DeleteDirectoryDepartmentParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'DELETE',
    path: 'directory/v1/departments/:department_id',
    pathParams: { department_id: departmentId },
    query: { department_id_type: departmentIdType },
  })
}
