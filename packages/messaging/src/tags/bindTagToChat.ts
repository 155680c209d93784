import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

export type BindTagToChatParams = Caller<'tenant'> & {
  /** What is tagged. */
  tagBizType: 'chat'
  /** The group, `oc_…`. */
  bizEntityId: string
  /** The tags. At most 40 of them. */
  tagIds?: readonly string[] | undefined
}

/**
 * Puts tags on a group.
 *
 * - Endpoint: `POST /open-apis/im/v2/biz_entity_tag_relation`
 * - Tokens: tenant (scope `im:biz_entity_tag_relation:write`)
 * - Limits: 5 a second
 * - Errors: 230001 bad parameters
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create
 * @example await bindTagToChat({ client, tagBizType: 'chat', bizEntityId: '…' })
 */
export async function bindTagToChat({
  tagBizType,
  bizEntityId,
  tagIds,
  ...caller
}: BindTagToChatParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'POST',
    path: 'im/v2/biz_entity_tag_relation',
    body: { tag_biz_type: tagBizType, biz_entity_id: bizEntityId, tag_ids: tagIds },
  })
}
