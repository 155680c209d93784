import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { CreatedTag, CreateTag } from '../wire/tags.ts'

export type CreateTagParams = Caller<'tenant'> & {
  /** The tag. */
  createTag: CreateTag
}

/**
 * Creates a tag of the tenant.
 *
 * - Endpoint: `POST /open-apis/im/v2/tags`
 * - Tokens: tenant (scope `im:tag:write`)
 * - Limits: 5 a second
 * - Errors: 230001 bad parameters
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create
 * @example const { data } = await createTag({ client, createTag: { tag_type: 'tenant', name: 'Release' } })
 */
export async function createTag({ createTag, ...caller }: CreateTagParams): Promise<Answer<CreatedTag>> {
  return request<CreatedTag>(caller, { method: 'POST', path: 'im/v2/tags', body: { create_tag: createTag } })
}
