import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { DepartmentAnswer, DepartmentI18nNameInput, DepartmentLeaderInput } from '../wire/departments.ts'

/** What {@link patchDepartment} takes. */
export type PatchDepartmentParams = Caller<'tenant'> & {
  /** The department. At most 64 characters. */
  departmentId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** Name. */
  name?: string | undefined
  /** The name in other languages. */
  i18nName?: DepartmentI18nNameInput | undefined
  /** The department above; `0` is the company itself. */
  parentDepartmentId?: string | undefined
  /** Who leads. */
  leaderUserId?: string | undefined
  /** Place among its siblings. */
  order?: string | undefined
  /** Whether to make a group for the department. */
  createGroupChat?: boolean | undefined
  /** Who leads: `leaderType` 1 the leader, 2 a deputy. */
  leaders?: readonly DepartmentLeaderInput[] | undefined
  /** Types of employees who join the department's group by themselves. */
  groupChatEmployeeTypes?: readonly (1 | 2 | 3 | 4 | 5 | (number & {}))[] | undefined
  /** Partners in human resources. At most 500 of them. */
  departmentHrbps?: readonly string[] | undefined
}

/**
 * Changes a department; what is left out stays as it is.
 *
 * - Endpoint: `PATCH /open-apis/contact/v3/departments/:department_id`
 * - Tokens: tenant (scope `contact:contact`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 43005 order is taken · 40003 trouble at Lark · 40004 department outside the app's range ·
 *   40008 no such department · 40014 parent outside the app's range · 43019 too many levels · 43022 name is taken
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch
 * @example const { data } = await patchDepartment({ client, departmentId: '…' })
 */
export async function patchDepartment({
  departmentId,
  userIdType,
  departmentIdType,
  name,
  i18nName,
  parentDepartmentId,
  leaderUserId,
  order,
  createGroupChat,
  leaders,
  groupChatEmployeeTypes,
  departmentHrbps,
  ...caller
}: PatchDepartmentParams): Promise<Answer<DepartmentAnswer>> {
  return request<DepartmentAnswer>(caller, {
    method: 'PATCH',
    path: 'contact/v3/departments/:department_id',
    pathParams: { department_id: departmentId },
    query: { user_id_type: userIdType, department_id_type: departmentIdType },
    body: {
      name,
      i18n_name: i18nName,
      parent_department_id: parentDepartmentId,
      leader_user_id: leaderUserId,
      order,
      create_group_chat: createGroupChat,
      leaders,
      group_chat_employee_types: groupChatEmployeeTypes,
      department_hrbps: departmentHrbps,
    },
    repeatable: true,
  })
}
