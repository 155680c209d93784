import { type Answer, type Caller, request } from '@lark-sdk/core'
import { type ListParams, listQuery, type Page } from '../page.ts'
import type { User } from './types.ts'

/** What {@link listDepartmentUsers} takes. */
export type ListDepartmentUsersParams = Caller<'tenant' | 'user'> &
  ListParams & {
    /** `'0'` is the company itself: those who belong to no department. */
    departmentId: string
  }

/**
 * Lists a page of the people who belong to a department itself, and not to those below it.
 *
 * - Endpoint: `GET /open-apis/contact/v3/users/find_by_department`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly`; most fields need one of their own, see {@link User})
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40004 the department is outside the app's range of contacts · 41050 a person is · 40011 page size · 40012 page token
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a page size that can't be right
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department
 * @example for await (const user of paginate(listDepartmentUsers, { client, departmentId: 'od-…' })) console.log(user.name)
 */
export async function listDepartmentUsers({
  departmentId,
  userIdType,
  departmentIdType,
  pageSize,
  pageToken,
  ...caller
}: ListDepartmentUsersParams): Promise<Answer<Page<User>>> {
  return request<Page<User>>(caller, {
    method: 'GET',
    path: 'contact/v3/users/find_by_department',
    query: { department_id: departmentId, ...listQuery({ userIdType, departmentIdType, pageSize, pageToken }) },
  })
}
