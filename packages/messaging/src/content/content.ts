/** Kinds of message that can be sent. */
export type MessageType =
  | 'text'
  | 'post'
  | 'image'
  | 'file'
  | 'audio'
  | 'media'
  | 'sticker'
  | 'interactive'
  | 'share_chat'
  | 'share_user'
  | 'system'

/** What a message says, as it goes over the wire: its kind, and its content as a JSON string. */
export interface MessageContent {
  msg_type: MessageType
  /** JSON, as a string: `'{"text":"Done."}'`. At most 153,600 bytes; 30,720 for `post` and `interactive`. */
  content: string
}
