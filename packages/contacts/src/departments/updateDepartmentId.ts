import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'

/** What {@link updateDepartmentId} takes. */
export type UpdateDepartmentIdParams = Caller<'tenant'> & {
  /** The department. At most 64 characters. */
  departmentId: string
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** The new id. At most 128 characters. */
  newDepartmentId: string
}

/**
 * Changes the tenant's own id of a department.
 *
 * - Endpoint: `PATCH /open-apis/contact/v3/departments/:department_id/update_department_id`
 * - Tokens: tenant (scope `contact:contact:update_department_id`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40001 bad parameter
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id
 * @example await updateDepartmentId({ client, departmentId: '…', newDepartmentId: '…' })
 */
export async function updateDepartmentId({
  departmentId,
  departmentIdType,
  newDepartmentId,
  ...caller
}: UpdateDepartmentIdParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PATCH',
    path: 'contact/v3/departments/:department_id/update_department_id',
    pathParams: { department_id: departmentId },
    query: { department_id_type: departmentIdType },
    body: { new_department_id: newDepartmentId },
    repeatable: true,
  })
}
