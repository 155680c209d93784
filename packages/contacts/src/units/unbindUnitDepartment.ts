import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'

/** What {@link unbindUnitDepartment} takes. */
export type UnbindUnitDepartmentParams = Caller<'tenant'> & {
  /** The unit. */
  unitId: string
  /** The department. */
  departmentId: string
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
}

/**
 * Takes a department from a unit.
 *
 * - Endpoint: `POST /open-apis/contact/v3/unit/unbind_department`
 * - Tokens: tenant (scope `contact:unit`)
 * - Limits: 20 a second
 * - Errors: 40003 trouble at Lark · 43050 units are off · 43051 no such unit · 43058 no such department ·
 *   40004 department outside the app's range
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department
 * @example await unbindUnitDepartment({ client, unitId: '…', departmentId: '…' })
 */
export async function unbindUnitDepartment({
  unitId,
  departmentId,
  departmentIdType,
  ...caller
}: UnbindUnitDepartmentParams): Promise<CommonResponse> {
  return request(caller, {
    method: 'POST',
    path: 'contact/v3/unit/unbind_department',
    body: { unit_id: unitId, department_id: departmentId, department_id_type: departmentIdType },
  })
}
