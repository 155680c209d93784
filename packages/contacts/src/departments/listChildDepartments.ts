import { type Answer, type Caller, request } from '@lark-sdk/core'
import { type ListParams, listQuery, type Page } from '../page.ts'
import type { Department } from './types.ts'

/** What {@link listChildDepartments} takes. */
export type ListChildDepartmentsParams = Caller<'tenant' | 'user'> &
  ListParams & {
    /** `'0'` is the company itself, which only an app that may see all of it can list. */
    departmentId: string
    /** Children of children as well; refused with 43010 where they are too many. Default: `false`. */
    recursive?: boolean | undefined
  }

/**
 * Lists a page of the departments below one.
 *
 * - Endpoint: `GET /open-apis/contact/v3/departments/:department_id/children`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly`; most fields need one of their own, see {@link Department})
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40004, 40014 outside the app's range of contacts · 40008 no such department · 43010 too large for `recursive` ·
 *   40011 page size · 40012 page token
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a page size that can't be right
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children
 * @example const all = await paginate(listChildDepartments, { client, departmentId: '0', recursive: true }).toArray()
 */
export async function listChildDepartments({
  departmentId,
  recursive,
  userIdType,
  departmentIdType,
  pageSize,
  pageToken,
  ...caller
}: ListChildDepartmentsParams): Promise<Answer<Page<Department>>> {
  return request<Page<Department>>(caller, {
    method: 'GET',
    path: 'contact/v3/departments/:department_id/children',
    pathParams: { department_id: departmentId },
    query: { fetch_child: recursive, ...listQuery({ userIdType, departmentIdType, pageSize, pageToken }) },
  })
}
