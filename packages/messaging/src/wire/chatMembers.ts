// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
export interface ChatManagers {
  chat_managers: string[]
  chat_bot_managers: string[]
}

export interface AddedChatMembers {
  /** Ids that can't be used. */
  invalid_id_list?: string[]
  /** Ids that nobody has. */
  not_existed_id_list?: string[]
  /** Users who join once they are approved. */
  pending_approval_id_list?: string[]
}

export interface RemovedChatMembers {
  /** Ids that can't be used. */
  invalid_id_list?: string[]
}

export interface ChatMemberPage {
  items?: ChatMember[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
  /** Members in all, bots not counted. */
  member_total: number
}

export interface ChatMember {
  member_id_type: 'open_id' | 'user_id' | 'union_id' | (string & {})
  member_id: string
  name: string
  tenant_key: string
}

export interface ChatMembership {
  is_in_chat: boolean
}
