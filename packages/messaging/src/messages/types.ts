import type { Answer } from '@lark-sdk/core'

/** Who sent a message. */
export interface Sender {
  /** An open id for users, an app id for apps; empty for anonymous ones. */
  id: string
  id_type: 'open_id' | 'app_id' | (string & {})
  sender_type: 'user' | 'app' | 'anonymous' | 'unknown' | (string & {})
  tenant_key: string
  /** Where `withSenderName` asked for it. */
  sender_name?: string
  /** Undocumented, as the next: the platform's own SDK names them. */
  sender_i18n_names?: { zh_cn?: string; en_us?: string; ja_jp?: string }
  /** Open id of the bot of an app. */
  open_bot_id?: string
}

/** Someone mentioned in a message. */
export interface Mention {
  /** What stands for them in the content: `@_user_1`. */
  key: string
  id: string
  id_type: 'open_id' | (string & {})
  name: string
  tenant_key: string
}

/** A message, as Lark sends it. */
export interface Message {
  /** `om_…` */
  message_id: string
  /** First message of the tree of answers. */
  root_id?: string
  /** Message that this one answers. */
  parent_id?: string
  /** `omt_…` */
  thread_id?: string
  msg_type: string
  /** Milliseconds since 1970, as a string. */
  create_time: string
  /** Milliseconds since 1970, as a string. */
  update_time: string
  /** Whether it was recalled. */
  deleted: boolean
  /** Whether it was edited. */
  updated: boolean
  chat_id: string
  sender: Sender
  /** JSON, as a string. Mentions stand in it by their `key`. */
  body: { content: string }
  mentions?: Mention[]
  /** In a merged forward: the message that holds this one. */
  upper_message_id?: string
  /** Opens the message in the client. Undocumented, as the next two: the platform's own SDK names them. */
  message_app_link?: string
  /** Place in its chat. */
  message_position?: string
  /** Place in its thread. */
  thread_message_position?: string
}

/** Lark's answer to every function that sends one message. */
export type SendMessageResponse = Answer<Message>
