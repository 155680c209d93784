import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link deleteGroup} takes. */
export type DeleteGroupParams = Caller<'tenant'> & {
  /** The user group. */
  groupId: string
}

/**
 * Deletes a user group.
 *
 * - Endpoint: `DELETE /open-apis/contact/v3/group/:group_id`
 * - Tokens: tenant (scope `contact:group`)
 * - Limits: 100 a minute
 * - Errors: 40003 trouble at Lark · 42002 no such group · 42009 group outside the app's range ·
 *   42017 group has members
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete
 * @example await deleteGroup({ client, groupId: '…' })
 */
export async function deleteGroup({ groupId, ...caller }: DeleteGroupParams): Promise<CommonResponse> {
  return request(caller, { method: 'DELETE', path: 'contact/v3/group/:group_id', pathParams: { group_id: groupId } })
}
