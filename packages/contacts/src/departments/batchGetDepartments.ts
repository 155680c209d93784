import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType, UserIdType } from '../page.ts'
import type { DepartmentList } from '../wire/departments.ts'

/** What {@link batchGetDepartments} takes. */
export type BatchGetDepartmentsParams = Caller<'tenant' | 'user'> & {
  /** The departments. */
  departmentIds: readonly string[]
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
}

/**
 * Reads up to 50 departments at once.
 *
 * - Endpoint: `GET /open-apis/contact/v3/departments/batch`
 * - Tokens: tenant, user (scope `contact:contact.base:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40001 bad parameter · 43010 department is too large · 40003 trouble at Lark ·
 *   40008 no such department · 40014 parent outside the app's range · 40011 page size · 40012 page token
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/batch
 * @example const { data } = await batchGetDepartments({ client, departmentIds: ['…'] })
 */
export async function batchGetDepartments({
  departmentIds,
  departmentIdType,
  userIdType,
  ...caller
}: BatchGetDepartmentsParams): Promise<Answer<DepartmentList>> {
  return request<DepartmentList>(caller, {
    method: 'GET',
    path: 'contact/v3/departments/batch',
    query: { department_ids: departmentIds, department_id_type: departmentIdType, user_id_type: userIdType },
  })
}
