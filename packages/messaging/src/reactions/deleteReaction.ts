import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { Reaction } from '../wire/reactions.ts'

export type DeleteReactionParams = Caller<'tenant' | 'user'> & {
  /** The message, `om_…`. */
  messageId: string
  /** The reaction, from `addReaction` or `listReactions`. */
  reactionId: string
}

/**
 * Takes a reaction back; only its own author can.
 *
 * - Endpoint: `DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id`
 * - Tokens: tenant, user (scope `im:message` or `im:message.reactions:write_only`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230110 message was deleted · 231002 no reactions allowed in this chat · 231003 no such message ·
 *   231007 reaction of another · 231018 too often · 232009 group was disbanded
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete
 * @example const { data } = await deleteReaction({ client, messageId: 'om_…', reactionId: '…' })
 */
export async function deleteReaction({
  messageId,
  reactionId,
  ...caller
}: DeleteReactionParams): Promise<Answer<Reaction>> {
  return request<Reaction>(caller, {
    method: 'DELETE',
    path: 'im/v1/messages/:message_id/reactions/:reaction_id',
    pathParams: { message_id: messageId, reaction_id: reactionId },
  })
}
