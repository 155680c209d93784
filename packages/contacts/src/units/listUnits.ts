import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { UnitPage } from '../wire/units.ts'

/** What {@link listUnits} takes. */
export type ListUnitsParams = Caller<'tenant'> & {
  /** Entries on a page. At most 100. Default: `50`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
}

/**
 * Lists the units, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/unit`
 * - Tokens: tenant (scope `contact:unit:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40003 trouble at Lark · 40011 page size · 40012 page token
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list
 * @example const { data } = await listUnits({ client })
 */
export async function listUnits({ pageSize, pageToken, ...caller }: ListUnitsParams): Promise<Answer<UnitPage>> {
  return request<UnitPage>(caller, {
    method: 'GET',
    path: 'contact/v3/unit',
    query: { page_size: pageSize, page_token: pageToken },
  })
}
