// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.

export interface CreatedGroup {
  group_id: string
}

export interface GroupAnswer {
  group: Group
}

export interface Group {
  id?: string
  name?: string
  description?: string
  /** People in it. */
  member_user_count?: number
  /** Departments in it. */
  member_department_count?: number
  type?: 1 | 2 | (number & {})
  department_scope_list?: string[]
  group_id?: string
}

export interface GroupPage {
  grouplist?: Group[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}

export interface UserGroupPage {
  group_list?: string[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}
