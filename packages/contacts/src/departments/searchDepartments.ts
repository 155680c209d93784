import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { DepartmentPage } from '../wire/departments.ts'

/** What {@link searchDepartments} takes. */
export type SearchDepartmentsParams = Caller<'user'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** Entries on a page. At most 50. Default: `20`. */
  pageSize?: number | undefined
  /** What to look for. */
  query: string
}

/**
 * Searches the departments that the user can see, one page.
 *
 * - Endpoint: `POST /open-apis/contact/v3/departments/search`
 * - Tokens: user (scope `contact:contact.base:readonly` or `search:department:read` or `contact:contact:access_as_app`)
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search
 * @example const { data } = await searchDepartments({ userAccessToken: 'u-…', query: 'release' })
 */
export async function searchDepartments({
  userIdType,
  departmentIdType,
  pageToken,
  pageSize,
  query,
  ...caller
}: SearchDepartmentsParams): Promise<Answer<DepartmentPage>> {
  return request<DepartmentPage>(caller, {
    method: 'POST',
    path: 'contact/v3/departments/search',
    query: {
      user_id_type: userIdType,
      department_id_type: departmentIdType,
      page_token: pageToken,
      page_size: pageSize,
    },
    body: { query },
  })
}
