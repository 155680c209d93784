import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { WorkCityPage } from '../wire/workCities.ts'

/** What {@link listWorkCities} takes. */
export type ListWorkCitiesParams = Caller<'tenant' | 'user'> & {
  /** Entries on a page. 1 to 50. Default: `10`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
}

/**
 * Lists the cities of work, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/work_cities`
 * - Tokens: tenant, user (scope `contact:work_city:readonly` or `contact:contact:access_as_user` or `contact:contact:readonly_as_app`)
 * - Limits: 10 a minute
 * - Errors: 40001 bad parameter
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/list
 * @example const { data } = await listWorkCities({ client })
 */
export async function listWorkCities({
  pageSize,
  pageToken,
  ...caller
}: ListWorkCitiesParams): Promise<Answer<WorkCityPage>> {
  return request<WorkCityPage>(caller, {
    method: 'GET',
    path: 'contact/v3/work_cities',
    query: { page_size: pageSize, page_token: pageToken },
  })
}
