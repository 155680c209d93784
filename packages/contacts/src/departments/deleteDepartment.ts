import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'

/** What {@link deleteDepartment} takes. */
export type DeleteDepartmentParams = Caller<'tenant'> & {
  /** The department. At most 64 characters. */
  departmentId: string
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
}

/**
 * Deletes an empty department.
 *
 * - Endpoint: `DELETE /open-apis/contact/v3/departments/:department_id`
 * - Tokens: tenant (scope `contact:contact`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 43011 department has people · 43012 department has others below it · 40003 trouble at Lark ·
 *   40004 department outside the app's range · 40014 parent outside the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete
 * @example await deleteDepartment({ client, departmentId: '…' })
 */
export async function deleteDepartment({
  departmentId,
  departmentIdType,
  ...caller
}: DeleteDepartmentParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'DELETE',
    path: 'contact/v3/departments/:department_id',
    pathParams: { department_id: departmentId },
    query: { department_id_type: departmentIdType },
  })
}
