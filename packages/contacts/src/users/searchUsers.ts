import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { FoundUserPage } from '../wire/users.ts'

/** What {@link searchUsers} takes. */
export type SearchUsersParams = Caller<'user'> & {
  /** What to look for. */
  query: string
  /** Entries on a page. 1 to 200. Default: `20`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
}

/**
 * Searches the people whom the user can see, by name, one page.
 *
 * - Endpoint: `GET /open-apis/search/v1/user`
 * - Tokens: user (scope `contact:user:search`)
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN
 * @example const { data } = await searchUsers({ userAccessToken: 'u-…', query: 'release' })
 */
export async function searchUsers({
  query,
  pageSize,
  pageToken,
  ...caller
}: SearchUsersParams): Promise<Answer<FoundUserPage>> {
  return request<FoundUserPage>(caller, {
    method: 'GET',
    path: 'search/v1/user',
    query: { query, page_size: pageSize, page_token: pageToken },
  })
}
