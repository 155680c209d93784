import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'

/** What {@link unbindDepartmentChat} takes. */
export type UnbindDepartmentChatParams = Caller<'tenant'> & {
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** The department. */
  departmentId: string
}

/**
 * Makes the group of a department an ordinary one.
 *
 * - Endpoint: `POST /open-apis/contact/v3/departments/unbind_department_chat`
 * - Tokens: tenant (scope `contact:contact`)
 * - Limits: 20 a second
 * - Errors: 40003 trouble at Lark · 40004 department outside the app's range · 40020 department has no group
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat
 * @example await unbindDepartmentChat({ client, departmentId: '…' })
 */
export async function unbindDepartmentChat({
  departmentIdType,
  departmentId,
  ...caller
}: UnbindDepartmentChatParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'POST',
    path: 'contact/v3/departments/unbind_department_chat',
    query: { department_id_type: departmentIdType },
    body: { department_id: departmentId },
  })
}
