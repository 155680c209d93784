// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.

export interface CreatedFunctionalRole {
  role_id: string
}

export interface FunctionalRoleResults {
  results?: FunctionalRoleMemberResult[]
}

export interface FunctionalRoleMemberResult {
  user_id: string
  reason: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
}

export interface FunctionalRoleMemberAnswer {
  member: FunctionalRoleMember
}

export interface FunctionalRoleMember {
  user_id: string
  scope_type: 'All' | 'Part' | 'None' | (string & {})
  department_ids: string[]
}

export interface FunctionalRoleMemberPage {
  members?: FunctionalRoleMember[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}

export interface RemovedFunctionalRoleMembers {
  result?: FunctionalRoleMemberResult[]
}
