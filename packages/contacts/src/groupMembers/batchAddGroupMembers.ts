import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { AddedGroupMembers, GroupMemberInput } from '../wire/groupMembers.ts'

/** What {@link batchAddGroupMembers} takes. */
export type BatchAddGroupMembersParams = Caller<'tenant'> & {
  /** The user group. */
  groupId: string
  /** The members. 1 to 100 of them. */
  members?: readonly GroupMemberInput[] | undefined
}

/**
 * Puts several members into a user group, and tells of each how it went.
 *
 * - Endpoint: `POST /open-apis/contact/v3/group/:group_id/member/batch_add`
 * - Tokens: tenant (scope `contact:group`)
 * - Limits: 100 a minute
 * - Errors: 41050 person outside the app's range · 40003 trouble at Lark · 40001 bad parameter ·
 *   42005 is a member already · 42006 person has left · 41073 no such member · 41071 bad kind of id
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add
 * @example const { data } = await batchAddGroupMembers({ client, groupId: '…' })
 */
export async function batchAddGroupMembers({
  groupId,
  members,
  ...caller
}: BatchAddGroupMembersParams): Promise<Answer<AddedGroupMembers>> {
  return request<AddedGroupMembers>(caller, {
    method: 'POST',
    path: 'contact/v3/group/:group_id/member/batch_add',
    pathParams: { group_id: groupId },
    body: { members },
  })
}
