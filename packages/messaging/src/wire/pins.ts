// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
export interface PinAnswer {
  pin: Pin
}

export interface Pin {
  message_id: string
  chat_id: string
  /** An open id for users, an app id for apps. */
  operator_id: string
  operator_id_type: 'open_id' | 'app_id' | (string & {})
  /** Milliseconds since 1970, as a string. */
  create_time: string
}

export interface PinPage {
  items?: Pin[]
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
}
