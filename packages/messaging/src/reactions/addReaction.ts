import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { Emoji, Reaction } from '../wire/reactions.ts'

export type AddReactionParams = Caller<'tenant' | 'user'> & {
  /** The message, `om_…`. */
  messageId: string
  /** The emoji, as `{ emoji_type: 'SMILE' }`. */
  reactionType: Emoji
}

/**
 * Reacts to a message with an emoji.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages/:message_id/reactions`
 * - Tokens: tenant, user (scope `im:message` or `im:message.reactions:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230110 message was deleted · 231002 no reactions allowed in this chat · 231003 no such message ·
 *   231018 too often · 232009 group was disbanded
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create
 * @example const { data } = await addReaction({ client, messageId: 'om_…', reactionType: { emoji_type: 'SMILE' } })
 */
export async function addReaction({
  messageId,
  reactionType,
  ...caller
}: AddReactionParams): Promise<Answer<Reaction>> {
  return request<Reaction>(caller, {
    method: 'POST',
    path: 'im/v1/messages/:message_id/reactions',
    pathParams: { message_id: messageId },
    body: { reaction_type: reactionType },
  })
}
