// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
export interface I18nNames {
  zh_cn?: string | undefined
  en_us?: string | undefined
  ja_jp?: string | undefined
}

export interface RestrictedModeSetting {
  /** Default: `false`. */
  status?: boolean | undefined
  screenshot_has_permission_setting?: 'all_members' | 'not_anyone' | (string & {}) | undefined
  download_has_permission_setting?: 'all_members' | 'not_anyone' | (string & {}) | undefined
  message_has_permission_setting?: 'all_members' | 'not_anyone' | (string & {}) | undefined
}

export interface CreatedChat {
  chat_id: string
  avatar: string
  name: string
  description: string
  i18n_names?: I18nNames
  owner_id: string
  owner_id_type: string
  urgent_setting: 'only_owner' | 'all_members' | (string & {})
  video_conference_setting: 'only_owner' | 'all_members' | (string & {})
  add_member_permission: 'only_owner' | 'all_members' | (string & {})
  share_card_permission: 'allowed' | 'not_allowed' | (string & {})
  at_all_permission: 'only_owner' | 'all_members' | (string & {})
  edit_permission: 'only_owner' | 'all_members' | (string & {})
  group_message_type: 'chat' | 'thread' | (string & {})
  chat_mode: 'group' | (string & {})
  chat_type: 'private' | 'public' | (string & {})
  chat_tag: 'inner' | 'tenant' | 'department' | 'edu' | 'meeting' | 'customer_service' | (string & {})
  /** Whether people of other tenants are in it. */
  external: boolean
  tenant_key: string
  join_message_visibility: 'only_owner' | 'all_members' | 'not_anyone' | (string & {})
  leave_message_visibility: 'only_owner' | 'all_members' | 'not_anyone' | (string & {})
  membership_approval: 'no_approval_required' | 'approval_required' | (string & {})
  moderation_permission: 'only_owner' | 'all_members' | 'moderator_list' | (string & {})
  restricted_mode_setting: RestrictedModeSetting
  hide_member_count_setting: 'all_members' | 'only_owner' | (string & {})
}

export interface Chat {
  avatar?: string
  name?: string
  description?: string
  i18n_names?: I18nNames
  add_member_permission?: 'only_owner' | 'all_members' | (string & {})
  share_card_permission?: 'allowed' | 'not_allowed' | (string & {})
  at_all_permission?: 'only_owner' | 'all_members' | (string & {})
  edit_permission?: 'only_owner' | 'all_members' | (string & {})
  owner_id_type?: string
  owner_id?: string
  user_manager_id_list?: string[]
  bot_manager_id_list?: string[]
  group_message_type?: 'chat' | 'thread' | (string & {})
  chat_mode?: 'group' | 'topic' | 'p2p' | (string & {})
  chat_type?: 'private' | 'public' | (string & {})
  chat_tag?: 'inner' | 'tenant' | 'department' | 'edu' | 'meeting' | 'customer_service' | (string & {})
  join_message_visibility?: 'only_owner' | 'all_members' | 'not_anyone' | (string & {})
  leave_message_visibility?: 'only_owner' | 'all_members' | 'not_anyone' | (string & {})
  membership_approval?: 'no_approval_required' | 'approval_required' | (string & {})
  moderation_permission?: 'only_owner' | 'all_members' | 'moderator_list' | (string & {})
  /** Whether people of other tenants are in it. */
  external?: boolean
  tenant_key?: string
  /** A number, as a string. */
  user_count?: string
  /** A number, as a string. */
  bot_count?: string
  restricted_mode_setting?: RestrictedModeSetting
  urgent_setting?: 'only_owner' | 'all_members' | (string & {})
  video_conference_setting?: 'only_owner' | 'all_members' | (string & {})
  hide_member_count_setting?: 'all_members' | 'only_owner' | (string & {})
  /** Whether it was disbanded; `dissolved_save` keeps its history readable. */
  chat_status?: 'normal' | 'dissolved' | 'dissolved_save' | (string & {})
}

export interface ChatPage {
  items?: ListedChat[]
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
}

export interface ListedChat {
  chat_id: string
  avatar: string
  name: string
  description: string
  owner_id: string
  owner_id_type: string
  /** Whether people of other tenants are in it. */
  external: boolean
  tenant_key: string
  /** Whether it was disbanded; `dissolved_save` keeps its history readable. */
  chat_status: 'normal' | 'dissolved' | 'dissolved_save' | (string & {})
  chat_mode?: 'group' | 'topic' | 'p2p' | (string & {})
  p2p_target_type?: 'user' | 'bot' | (string & {})
  p2p_target_id?: string
}

export interface ChatLink {
  share_link: string
  /** Seconds since 1970, as a string. */
  expire_time: string
  /** Whether the link is good for ever. */
  is_permanent: boolean
}

export interface ChatModerationPage {
  moderation_setting: 'all_members' | 'only_owner' | 'moderator_list' | (string & {})
  /** For the next page. */
  page_token?: string
  /** Whether there are more pages. */
  has_more: boolean
  items?: ChatModerator[]
}

export interface ChatModerator {
  user_id_type: string
  user_id: string
  tenant_key: string
}

export interface ChatTopNotice {
  /** Default: `2`. */
  action_type?: '1' | '2' | undefined
  message_id?: string | undefined
}
