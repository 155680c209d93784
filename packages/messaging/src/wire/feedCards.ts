// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
export interface OpenAppFeedCard {
  /** The id of the card, which the app chooses. At most 200 characters. */
  biz_id?: string | undefined
  /** At most 60 characters. */
  title?: string | undefined
  /** At most 100 characters. */
  avatar_key?: string | undefined
  /** At most 120 characters. */
  preview?: string | undefined
  status_label?: OpenFeedStatusLabel | undefined
  buttons?: OpenAppFeedCardButtons | undefined
  link?: OpenAppFeedLink | undefined
  /** Default: `false`. */
  time_sensitive?: boolean | undefined
  notify?: AppFeedNotify | undefined
}

export interface OpenFeedStatusLabel {
  /** 1 to 20 characters. */
  text: string
  /** Default: `primary`. */
  type: 'primary' | 'secondary' | 'success' | 'danger'
}

export interface OpenAppFeedCardButtons {
  /** At most 2 of them. */
  buttons: readonly OpenAppFeedCardButton[]
}

export interface OpenAppFeedCardButton {
  multi_url?: OpenAppFeedCardUrl | undefined
  action_type: 'url_page' | 'webhook'
  text: OpenAppFeedCardText
  /** Default: `default`. */
  button_type?: 'default' | 'primary' | 'success' | undefined
  action_map?: Record<string, string> | undefined
}

export interface OpenAppFeedCardUrl {
  /** At most 700 characters. */
  url?: string | undefined
  /** At most 700 characters. */
  android_url?: string | undefined
  /** At most 700 characters. */
  ios_url?: string | undefined
  /** At most 700 characters. */
  pc_url?: string | undefined
}

export interface OpenAppFeedCardText {
  /** 1 to 30 characters. */
  text: string
}

export interface OpenAppFeedLink {
  /** At most 700 characters. */
  link?: string | undefined
}

export interface AppFeedNotify {
  /** Default: `false`. */
  close_notify?: boolean | undefined
  /** At most 20 characters. */
  custom_sound_text?: string | undefined
  /** Default: `false`. */
  with_custom_sound?: boolean | undefined
}

export interface CreatedFeedCard {
  failed_cards?: OpenFailedUserAppFeedCardItem[]
  /** The id of the card, which the app chooses. */
  biz_id: string
}

export interface OpenFailedUserAppFeedCardItem {
  /** The id of the card, which the app chooses. */
  biz_id: string
  user_id: string
  reason: '0' | '1' | '2' | '3' | '4' | (string & {})
}

export interface UserOpenAppFeedCardUpdater {
  app_feed_card: OpenAppFeedCard
  user_id: string
  /** 1 to 20 of them. */
  update_fields: readonly ('1' | '2' | '3' | '10' | '11' | '12' | '13' | '101' | '102' | '103')[]
}

export interface FailedFeedCards {
  failed_cards?: OpenFailedUserAppFeedCardItem[]
}

export interface UserOpenAppFeedCardDeleter {
  /** The id of the card, which the app chooses. */
  biz_id: string
  user_id: string
}

export interface FailedUsers {
  failed_user_reasons?: FailedReason[]
}

export interface FailedReason {
  error_code: number
  error_message: string
  user_id: string
}
