import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link removeGroupMember} takes. */
export type RemoveGroupMemberParams = Caller<'tenant'> & {
  /** The user group. */
  groupId: string
  /** Kind of member. Default: `user`. */
  memberType: 'user'
  /** The member. */
  memberId: string
  /** Which kind of id it is. Default: `open_id`. */
  memberIdType: 'open_id' | 'union_id' | 'user_id'
}

/**
 * Takes a person out of a user group.
 *
 * - Endpoint: `POST /open-apis/contact/v3/group/:group_id/member/remove`
 * - Tokens: tenant (scope `contact:group`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40003 trouble at Lark · 42002 no such group · 41073 no such member · 41071 bad kind of id ·
 *   42009 group outside the app's range · 40004 department outside the app's range ·
 *   41050 person outside the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove
 * @example await removeGroupMember({ client, groupId: '…', memberType: 'user', memberId: '…', memberIdType: 'open_id' })
 */
export async function removeGroupMember({
  groupId,
  memberType,
  memberId,
  memberIdType,
  ...caller
}: RemoveGroupMemberParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'POST',
    path: 'contact/v3/group/:group_id/member/remove',
    pathParams: { group_id: groupId },
    body: { member_type: memberType, member_id: memberId, member_id_type: memberIdType },
  })
}
