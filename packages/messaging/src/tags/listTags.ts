import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { TagList } from '../wire/tags.ts'

export type ListTagsParams = Caller<'tenant'> & {
  /** The tags. At most 40 of them. */
  ids: readonly string[]
}

/**
 * Gets tags by their ids.
 *
 * - Endpoint: `GET /open-apis/im/v2/tags`
 * - Tokens: tenant (scope `im:tag:read`)
 * - Limits: 5 a second
 * - Errors: 230001 bad parameters
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list
 * @example const { data } = await listTags({ client, ids: ['…'] })
 */
export async function listTags({ ids, ...caller }: ListTagsParams): Promise<Answer<TagList>> {
  return request<TagList>(caller, { method: 'GET', path: 'im/v2/tags', query: { ids } })
}
