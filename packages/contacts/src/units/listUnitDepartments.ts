import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { DepartmentIdType } from '../page.ts'
import type { UnitDepartmentPage } from '../wire/units.ts'

/** What {@link listUnitDepartments} takes. */
export type ListUnitDepartmentsParams = Caller<'tenant'> & {
  /** The unit. */
  unitId: string
  /** Which ids of departments to take and give. Default: `open_department_id`. */
  departmentIdType?: DepartmentIdType | undefined
  /** `page_token` of the page before; `paginate` sees to it. Without it, the first page. */
  pageToken?: string | undefined
  /** Entries on a page. At most 100. Default: `50`. */
  pageSize?: number | undefined
}

/**
 * Lists the departments of a unit, one page.
 *
 * - Endpoint: `GET /open-apis/contact/v3/unit/list_department`
 * - Tokens: tenant (scope `contact:unit:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 40003 trouble at Lark · 40011 page size · 40012 page token · 43051 no such unit
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department
 * @example const { data } = await listUnitDepartments({ client, unitId: '…' })
 */
export async function listUnitDepartments({
  unitId,
  departmentIdType,
  pageToken,
  pageSize,
  ...caller
}: ListUnitDepartmentsParams): Promise<Answer<UnitDepartmentPage>> {
  return request<UnitDepartmentPage>(caller, {
    method: 'GET',
    path: 'contact/v3/unit/list_department',
    query: { unit_id: unitId, department_id_type: departmentIdType, page_token: pageToken, page_size: pageSize },
  })
}
