import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { UserGroupPage } from '../wire/groups.ts'

/** What {@link listUserGroups} takes. */
export type ListUserGroupsParams = Caller<'tenant'> & {
  /** The person. */
  memberId: string
  /** Which kind of id it is. Default: `open_id`. */
  memberIdType?: 'open_id' | 'union_id' | 'user_id' | undefined
  /** Only groups of this type: 1 with members that are put in, 2 by rules. Default: all. */
  groupType?: 1 | 2 | undefined
  /** Entries on a page. 1 to 1000. Default: `500`. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
}

/**
 * Lists the ids of the user groups that a person is in, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/group/member_belong`
 * - Tokens: tenant (scope `contact:group:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40001 bad parameter · 40003 trouble at Lark · 40011 page size · 40012 page token ·
 *   41071 bad kind of id · 41073 no such member · 41050 person outside the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong
 * @example const { data } = await listUserGroups({ client, memberId: '…' })
 */
export async function listUserGroups({
  memberId,
  memberIdType,
  groupType,
  pageSize,
  pageToken,
  ...caller
}: ListUserGroupsParams): Promise<Answer<UserGroupPage>> {
  return request<UserGroupPage>(caller, {
    method: 'GET',
    path: 'contact/v3/group/member_belong',
    query: {
      member_id: memberId,
      member_id_type: memberIdType,
      group_type: groupType,
      page_size: pageSize,
      page_token: pageToken,
    },
  })
}
