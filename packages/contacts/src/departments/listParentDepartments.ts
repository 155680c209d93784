import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { DepartmentPage } from '../wire/departments.ts'

/** What {@link listParentDepartments} takes. */
export type ListParentDepartmentsParams = Caller<'tenant' | 'user'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** The department. */
  departmentId: string
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** Entries on a page. At most 50. Default: `20`. */
  pageSize?: number | undefined
}

/**
 * Lists the departments above one, from the nearest to the company, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/departments/parent`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly` or `contact:department.organize:readonly` or `contact:contact:access_as_app`)
 * - Errors: 43005 order is taken · 40001 bad parameter · 43008 bad id · 43010 department is too large ·
 *   43013 too many departments below one · 43011 department has people · 43012 department has others below it
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent
 * @example const { data } = await listParentDepartments({ client, departmentId: '…' })
 */
export async function listParentDepartments({
  userIdType,
  departmentIdType,
  departmentId,
  pageToken,
  pageSize,
  ...caller
}: ListParentDepartmentsParams): Promise<Answer<DepartmentPage>> {
  return request<DepartmentPage>(caller, {
    method: 'GET',
    path: 'contact/v3/departments/parent',
    query: {
      user_id_type: userIdType,
      department_id_type: departmentIdType,
      department_id: departmentId,
      page_token: pageToken,
      page_size: pageSize,
    },
  })
}
