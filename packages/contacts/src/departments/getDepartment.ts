import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { DepartmentAnswer } from '../wire/departments.ts'

/** What {@link getDepartment} takes. */
export type GetDepartmentParams = Caller<'tenant' | 'user'> & {
  /** The department. At most 64 characters. */
  departmentId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
}

/**
 * Reads one department.
 *
 * - Endpoint: `GET /open-apis/contact/v3/departments/:department_id`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly` or `contact:contact:access_as_app` or `contact:contact:readonly`)
 * - Errors: 40001 bad parameter · 43010 department is too large · 40003 trouble at Lark ·
 *   40004 department outside the app's range · 40008 no such department · 40015 no such department
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/get
 * @example const { data } = await getDepartment({ client, departmentId: '…' })
 */
export async function getDepartment({
  departmentId,
  userIdType,
  departmentIdType,
  ...caller
}: GetDepartmentParams): Promise<Answer<DepartmentAnswer>> {
  return request<DepartmentAnswer>(caller, {
    method: 'GET',
    path: 'contact/v3/departments/:department_id',
    pathParams: { department_id: departmentId },
    query: { user_id_type: userIdType, department_id_type: departmentIdType },
  })
}
