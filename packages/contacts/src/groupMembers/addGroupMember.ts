import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

/** What {@link addGroupMember} takes. */
export type AddGroupMemberParams = Caller<'tenant'> & {
  /** The user group. */
  groupId: string
  /** Kind of member. Default: `user`. */
  memberType: 'user'
  /** Which kind of id it is. */
  memberIdType: 'open_id' | 'union_id' | 'user_id'
  /** The member. */
  memberId: string
}

/**
 * Puts a person into a user group.
 *
 * - Endpoint: `POST /open-apis/contact/v3/group/:group_id/member/add`
 * - Tokens: tenant (scope `contact:group`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40003 trouble at Lark · 42002 no such group · 41073 no such member · 41071 bad kind of id ·
 *   42009 group outside the app's range · 40004 department outside the app's range ·
 *   41050 person outside the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/add
 * @example await addGroupMember({ client, groupId: '…', memberType: 'user', memberIdType: 'open_id', memberId: '…' })
 */
export async function addGroupMember({
  groupId,
  memberType,
  memberIdType,
  memberId,
  ...caller
}: AddGroupMemberParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'POST',
    path: 'contact/v3/group/:group_id/member/add',
    pathParams: { group_id: groupId },
    body: { member_type: memberType, member_id_type: memberIdType, member_id: memberId },
  })
}
