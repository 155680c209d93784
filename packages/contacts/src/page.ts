/** Which kind of user ids goes out. Default: `open_id`; `user_id` needs the scope `contact:user.employee_id:readonly`. */
export type UserIdType = 'open_id' | 'union_id' | 'user_id'
/** Which kind of department ids goes in and out. Default: `open_department_id`, `od-…`; `department_id` is the tenant's own. */
export type DepartmentIdType = 'open_department_id' | 'department_id'

/** What every list takes. */
export interface ListParams {
  userIdType?: UserIdType | undefined
  departmentIdType?: DepartmentIdType | undefined
  /** Entries on a page, 1 to 50. Default: 50, so that a walk takes the fewest calls; Lark's own is 10. */
  pageSize?: number | undefined
  /** `page_token` of the page before; `paginate` sees to it. Default: the first page. */
  pageToken?: string | undefined
}

/** One page of a list. */
export interface Page<Item> {
  /** Absent on a page without any. */
  items?: Item[]
  has_more: boolean
  page_token?: string
}

/** @internal What a list sends in its query. */
export function listQuery({ userIdType, departmentIdType, pageSize = 50, pageToken }: ListParams): {
  user_id_type: UserIdType | undefined
  department_id_type: DepartmentIdType | undefined
  page_size: number
  page_token: string | undefined
} {
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 50) {
    throw new TypeError(`pageSize: expected a whole number from 1 to 50, got ${pageSize}`)
  }
  return {
    user_id_type: userIdType,
    department_id_type: departmentIdType,
    page_size: pageSize,
    page_token: pageToken,
  }
}
