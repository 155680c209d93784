import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { DepartmentAnswer, DepartmentI18nNameInput, DepartmentLeaderInput } from '../wire/departments.ts'

/** What {@link createDepartment} takes. */
export type CreateDepartmentParams = Caller<'tenant'> & {
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** Idempotency key: one creation per key. Default: minted once per call and kept over its retries. */
  clientToken?: string | undefined
  /** Name. */
  name: string
  /** The name in other languages. */
  i18nName?: DepartmentI18nNameInput | undefined
  /** The department above; `0` is the company itself. */
  parentDepartmentId: string
  /** The tenant's own id of the department. Default: Lark makes one up. */
  departmentId?: string | undefined
  /** Who leads. */
  leaderUserId?: string | undefined
  /** Place among its siblings. */
  order?: string | undefined
  /** Units of the department. */
  unitIds?: readonly string[] | undefined
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
 * Creates a department.
 *
 * - Endpoint: `POST /open-apis/contact/v3/departments`
 * - Tokens: tenant (scope `contact:contact`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 43005 order is taken · 43008 bad id · 43013 too many departments below one · 40003 trouble at Lark ·
 *   40004 department outside the app's range · 40008 no such department · 40014 parent outside the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create
 * @example const { data } = await createDepartment({ client, name: 'Release', parentDepartmentId: '…' })
 */
export async function createDepartment({
  userIdType,
  departmentIdType,
  clientToken,
  name,
  i18nName,
  parentDepartmentId,
  departmentId,
  leaderUserId,
  order,
  unitIds,
  createGroupChat,
  leaders,
  groupChatEmployeeTypes,
  departmentHrbps,
  ...caller
}: CreateDepartmentParams): Promise<Answer<DepartmentAnswer>> {
  return request<DepartmentAnswer>(caller, {
    method: 'POST',
    path: 'contact/v3/departments',
    query: { user_id_type: userIdType, department_id_type: departmentIdType, client_token: clientToken },
    body: {
      name,
      i18n_name: i18nName,
      parent_department_id: parentDepartmentId,
      department_id: departmentId,
      leader_user_id: leaderUserId,
      order,
      unit_ids: unitIds,
      create_group_chat: createGroupChat,
      leaders,
      group_chat_employee_types: groupChatEmployeeTypes,
      department_hrbps: departmentHrbps,
    },
    idempotencyQuery: 'client_token',
  })
}
