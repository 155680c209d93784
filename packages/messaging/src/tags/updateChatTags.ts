import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

export type UpdateChatTagsParams = Caller<'tenant'> & {
  /** What is tagged. */
  tagBizType: 'chat'
  /** The group, `oc_…`. */
  bizEntityId: string
  /** The tags. At most 40 of them. */
  tagIds?: readonly string[] | undefined
}

/**
 * Replaces the tags of a group.
 *
 * - Endpoint: `PUT /open-apis/im/v2/biz_entity_tag_relation`
 * - Tokens: tenant (scope `im:biz_entity_tag_relation:write`)
 * - Limits: 5 a second
 * - Errors: 230001 bad parameters
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/update
 * @example await updateChatTags({ client, tagBizType: 'chat', bizEntityId: '…' })
 */
export async function updateChatTags({
  tagBizType,
  bizEntityId,
  tagIds,
  ...caller
}: UpdateChatTagsParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PUT',
    path: 'im/v2/biz_entity_tag_relation',
    body: { tag_biz_type: tagBizType, biz_entity_id: bizEntityId, tag_ids: tagIds },
    repeatable: true,
  })
}
