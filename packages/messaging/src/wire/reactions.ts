// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
import type { EmojiType } from './emojiType.ts'

export interface Emoji {
  /** `SMILE`, `THUMBSUP`, … */
  emoji_type: EmojiType
}

export interface Reaction {
  reaction_id: string
  operator: ReactionOperator
  /** Milliseconds since 1970, as a string. */
  action_time: string
  reaction_type: Emoji
}

export interface ReactionOperator {
  /** An open id for users, an app id for apps. */
  operator_id: string
  operator_type: 'app' | 'user' | (string & {})
}

export interface ReactionPage {
  items?: Reaction[]
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
}

export interface ReactionQuery {
  message_id?: string | undefined
  /** For the next page. */
  page_token?: string | undefined
}

export interface ReactionsOfMessages {
  success_msg_reaction_details: SuccessMsgReactionDetails[]
  success_msg_reaction_counts: SuccessMsgReactionCount[]
  fail_msg_reaction_details: FailMsgReactionDetails[]
}

export interface SuccessMsgReactionDetails {
  message_id: string
  /** Whether there are more pages. */
  has_more: boolean
  /** For the next page. */
  page_token?: string
  message_reaction_items: ReactionOfMessage[]
}

export interface ReactionOfMessage {
  reaction_id: string
  operator: ReactionOperator
  /** Milliseconds since 1970, as a string. */
  action_time: string
  /** `SMILE`, `THUMBSUP`, … */
  emoji_type: EmojiType
}

export interface SuccessMsgReactionCount {
  message_id: string
  reaction_count: ReactionCount[]
}

export interface ReactionCount {
  reaction_type: string
  count: string
}

export interface FailMsgReactionDetails {
  message_id: string
  fail_reason: 'invalid' | 'invalid_page_token' | 'no_permission' | (string & {})
}
