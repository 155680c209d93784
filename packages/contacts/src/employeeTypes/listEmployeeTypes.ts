import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { EmployeeTypePage } from '../wire/employeeTypes.ts'

/** What {@link listEmployeeTypes} takes. */
export type ListEmployeeTypesParams = Caller<'tenant'> & {
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** Entries on a page. At most 100. Default: `20`. */
  pageSize?: number | undefined
}

/**
 * Lists the types of employees, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/employee_type_enums`
 * - Tokens: tenant (scope `contact:contact.base:readonly` or `contact:contact:access_as_app` or `contact:contact:readonly_as_app`)
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/list
 * @example const { data } = await listEmployeeTypes({ client })
 */
export async function listEmployeeTypes({
  pageToken,
  pageSize,
  ...caller
}: ListEmployeeTypesParams): Promise<Answer<EmployeeTypePage>> {
  return request<EmployeeTypePage>(caller, {
    method: 'GET',
    path: 'contact/v3/employee_type_enums',
    query: { page_token: pageToken, page_size: pageSize },
  })
}
