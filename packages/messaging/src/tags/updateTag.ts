import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { PatchTag, UpdatedTag } from '../wire/tags.ts'

export type UpdateTagParams = Caller<'tenant'> & {
  /** The tag. */
  tagId: string
  /** What to change. */
  patchTag?: PatchTag | undefined
}

/**
 * Changes the name of a tag.
 *
 * - Endpoint: `PATCH /open-apis/im/v2/tags/:tag_id`
 * - Tokens: tenant (scope `im:tag:write`)
 * - Limits: 5 a second
 * - Errors: 230001 bad parameters
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch
 * @example const { data } = await updateTag({ client, tagId: '…' })
 */
export async function updateTag({ tagId, patchTag, ...caller }: UpdateTagParams): Promise<Answer<UpdatedTag>> {
  return request<UpdatedTag>(caller, {
    method: 'PATCH',
    path: 'im/v2/tags/:tag_id',
    pathParams: { tag_id: tagId },
    body: { patch_tag: patchTag },
    repeatable: true,
  })
}
