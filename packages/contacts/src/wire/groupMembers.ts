// Written by tooling/codegen/contacts/generate.ts from the platform's documentation.

export interface GroupMemberInput {
  member_id: string
  member_type: 'user' | (string & {})
  member_id_type?: 'open_id' | 'union_id' | 'user_id' | (string & {}) | undefined
}

export interface AddedGroupMembers {
  results?: GroupMemberResult[]
}

export interface GroupMemberResult {
  member_id?: string
  code?: number
}

export interface GroupMemberPage {
  memberlist?: GroupMember[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}

export interface GroupMember {
  member_id?: string
  member_type?: 'user' | 'department' | (string & {})
  member_id_type?: string
}
