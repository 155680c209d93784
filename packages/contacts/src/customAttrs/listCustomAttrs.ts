import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CustomAttrPage } from '../wire/customAttrs.ts'

/** What {@link listCustomAttrs} takes. */
export type ListCustomAttrsParams = Caller<'tenant'> & {
  /** Entries on a page. 1 to 100. Default: `20`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
}

/**
 * Lists the fields that the tenant added to its people, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/custom_attrs`
 * - Tokens: tenant (scope `contact:contact.base:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40012 page token · 40011 page size
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list
 * @example const { data } = await listCustomAttrs({ client })
 */
export async function listCustomAttrs({
  pageSize,
  pageToken,
  ...caller
}: ListCustomAttrsParams): Promise<Answer<CustomAttrPage>> {
  return request<CustomAttrPage>(caller, {
    method: 'GET',
    path: 'contact/v3/custom_attrs',
    query: { page_size: pageSize, page_token: pageToken },
  })
}
