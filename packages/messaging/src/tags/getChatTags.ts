import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { ChatTagList } from '../wire/tags.ts'

export type GetChatTagsParams = Caller<'tenant'> & {
  /** What is tagged. */
  tagBizType: 'chat'
  /** The group, `oc_…`. */
  bizEntityId: string
}

/**
 * Gets the tags of a group.
 *
 * - Endpoint: `GET /open-apis/im/v2/biz_entity_tag_relation`
 * - Tokens: tenant (scope `im:biz_entity_tag_relation:read` or `im:tag:read`)
 * - Limits: 5 a second
 * - Errors: 230001 bad parameters
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get
 * @example const { data } = await getChatTags({ client, tagBizType: 'chat', bizEntityId: '…' })
 */
export async function getChatTags({
  tagBizType,
  bizEntityId,
  ...caller
}: GetChatTagsParams): Promise<Answer<ChatTagList>> {
  return request<ChatTagList>(caller, {
    method: 'GET',
    path: 'im/v2/biz_entity_tag_relation',
    query: { tag_biz_type: tagBizType, biz_entity_id: bizEntityId },
  })
}
