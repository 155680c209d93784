import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { GroupMemberInput } from '../wire/groupMembers.ts'

/** What {@link batchRemoveGroupMembers} takes. */
export type BatchRemoveGroupMembersParams = Caller<'tenant'> & {
  /** The user group. */
  groupId: string
  /** The members. 1 to 100 of them. */
  members: readonly GroupMemberInput[]
}

/**
 * Takes several members out of a user group.
 *
 * - Endpoint: `POST /open-apis/contact/v3/group/:group_id/member/batch_remove`
 * - Tokens: tenant (scope `contact:group`)
 * - Limits: 100 a minute
 * - Errors: 40001 bad parameter · 40003 trouble at Lark · 40022 some failed · 41073 no such member ·
 *   42002 no such group · 42009 group outside the app's range · 41050 person outside the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_remove
 * @example await batchRemoveGroupMembers({ client, groupId: '…', members: [{ member_id: '…', member_type: 'user' }] })
 */
export async function batchRemoveGroupMembers({
  groupId,
  members,
  ...caller
}: BatchRemoveGroupMembersParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'POST',
    path: 'contact/v3/group/:group_id/member/batch_remove',
    pathParams: { group_id: groupId },
    body: { members },
  })
}
