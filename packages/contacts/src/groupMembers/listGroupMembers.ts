import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { GroupMemberPage } from '../wire/groupMembers.ts'

/** What {@link listGroupMembers} takes. */
export type ListGroupMembersParams = Caller<'tenant'> & {
  /** The user group. */
  groupId: string
  /** Entries on a page. At most 100. Default: `50`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** Which ids to give; `department_id` for departments. Default: `open_id`. */
  memberIdType?: 'open_id' | 'union_id' | 'user_id' | 'department_id' | undefined
  /** Kind of member. Default: `user`. */
  memberType?: 'user' | 'department' | undefined
}

/**
 * Lists the people or the departments in a user group, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/group/:group_id/member/simplelist`
 * - Tokens: tenant (scope `contact:group:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40003 trouble at Lark · 40011 page size · 40012 page token · 42002 no such group ·
 *   41071 bad kind of id · 42009 group outside the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist
 * @example const { data } = await listGroupMembers({ client, groupId: '…' })
 */
export async function listGroupMembers({
  groupId,
  pageSize,
  pageToken,
  memberIdType,
  memberType,
  ...caller
}: ListGroupMembersParams): Promise<Answer<GroupMemberPage>> {
  return request<GroupMemberPage>(caller, {
    method: 'GET',
    path: 'contact/v3/group/:group_id/member/simplelist',
    pathParams: { group_id: groupId },
    query: { page_size: pageSize, page_token: pageToken, member_id_type: memberIdType, member_type: memberType },
  })
}
