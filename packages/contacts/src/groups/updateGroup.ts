import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'

/** What {@link updateGroup} takes. */
export type UpdateGroupParams = Caller<'tenant'> & {
  /** The user group. */
  groupId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** Name. */
  name?: string | undefined
  /** Description. */
  description?: string | undefined
}

/**
 * Changes a user group; what is left out stays as it is.
 *
 * - Endpoint: `PATCH /open-apis/contact/v3/group/:group_id`
 * - Tokens: tenant (scope `contact:group`)
 * - Limits: 100 a minute
 * - Errors: 40003 trouble at Lark · 42002 no such group · 42013 name too long ·
 *   42009 group outside the app's range · 47009 name is taken · 40001 bad parameter
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch
 * @example await updateGroup({ client, groupId: '…' })
 */
export async function updateGroup({
  groupId,
  userIdType,
  departmentIdType,
  name,
  description,
  ...caller
}: UpdateGroupParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'PATCH',
    path: 'contact/v3/group/:group_id',
    pathParams: { group_id: groupId },
    query: { user_id_type: userIdType, department_id_type: departmentIdType },
    body: { name, description },
    repeatable: true,
  })
}
