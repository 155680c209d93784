import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { CreatedGroup } from '../wire/groups.ts'

/** What {@link createGroup} takes. */
export type CreateGroupParams = Caller<'tenant'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** Name. */
  name: string
  /** Description. */
  description?: string | undefined
  /** 1 with members that are put in, 2 with members by rules. */
  type?: 1 | 2 | undefined
  /** The tenant's own id of the group. Default: Lark makes one up. */
  groupId?: string | undefined
}

/**
 * Creates a user group.
 *
 * - Endpoint: `POST /open-apis/contact/v3/group`
 * - Tokens: tenant (scope `contact:group`)
 * - Limits: 100 a minute
 * - Errors: 40003 trouble at Lark · 42002 no such group · 42013 name too long · 47005 id is taken ·
 *   47009 name is taken · 42016 too many groups · 40001 bad parameter
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create
 * @example const { data } = await createGroup({ client, name: 'Release' })
 */
export async function createGroup({
  userIdType,
  departmentIdType,
  name,
  description,
  type,
  groupId,
  ...caller
}: CreateGroupParams): Promise<Answer<CreatedGroup>> {
  return request<CreatedGroup>(caller, {
    method: 'POST',
    path: 'contact/v3/group',
    query: { user_id_type: userIdType, department_id_type: departmentIdType },
    body: { name, description, type, group_id: groupId },
  })
}
