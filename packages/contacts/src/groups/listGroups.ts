import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { GroupPage } from '../wire/groups.ts'

/** What {@link listGroups} takes. */
export type ListGroupsParams = Caller<'tenant'> & {
  /** Entries on a page. At most 100. Default: `50`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** 1 with members that are put in, 2 with members by rules. Default: `1`. */
  type?: 1 | 2 | undefined
}

/**
 * Lists the user groups, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/group/simplelist`
 * - Tokens: tenant (scope `contact:group:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40003 trouble at Lark · 40011 page size · 40012 page token
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist
 * @example const { data } = await listGroups({ client })
 */
export async function listGroups({
  pageSize,
  pageToken,
  type,
  ...caller
}: ListGroupsParams): Promise<Answer<GroupPage>> {
  return request<GroupPage>(caller, {
    method: 'GET',
    path: 'contact/v3/group/simplelist',
    query: { page_size: pageSize, page_token: pageToken, type },
  })
}
