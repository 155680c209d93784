import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { GroupAnswer } from '../wire/groups.ts'

/** What {@link getGroup} takes. */
export type GetGroupParams = Caller<'tenant'> & {
  /** The user group. */
  groupId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
}

/**
 * Reads one user group.
 *
 * - Endpoint: `GET /open-apis/contact/v3/group/:group_id`
 * - Tokens: tenant (scope `contact:group:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40003 trouble at Lark · 42002 no such group
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/get
 * @example const { data } = await getGroup({ client, groupId: '…' })
 */
export async function getGroup({
  groupId,
  userIdType,
  departmentIdType,
  ...caller
}: GetGroupParams): Promise<Answer<GroupAnswer>> {
  return request<GroupAnswer>(caller, {
    method: 'GET',
    path: 'contact/v3/group/:group_id',
    pathParams: { group_id: groupId },
    query: { user_id_type: userIdType, department_id_type: departmentIdType },
  })
}
