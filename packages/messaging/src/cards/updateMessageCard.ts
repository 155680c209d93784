import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import { type CardLike, contentOfCard } from '../content/cardLike.ts'
import { checkSize } from '../content/checkSize.ts'

export type UpdateMessageCardParams = Caller<'tenant' | 'user'> & {
  /** A card that the caller sent, `om_…`; not one sent in a batch, and not one that a single user sees. */
  messageId: string
  /** The whole new card: JSON 1.0 with `config.update_multi`, as the old one has it, JSON 2.0, or a template; at most 30 KB of JSON. */
  card: CardLike
}

/**
 * Replaces a card that all its readers share.
 *
 * - Endpoint: `PATCH /open-apis/im/v1/messages/:message_id`
 * - Tokens: tenant (scope `im:message`, `im:message:send_as_bot` or `im:message:update`); user
 * - Limits: 1000 a minute and 50 a second; 5 a second for one message; cards of the last 14 days
 * - Errors: 230001 malformed · 230011 message recalled · 230020 too often · 230025 too long · 230031 older than 14 days ·
 *   230099 card refused, the reason in its message · 230110 message was deleted
 *
 * @returns Lark's answer, without data
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a card that is empty or too long
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch
 * @example
 * const card = { config: { update_multi: true }, elements: [{ tag: 'markdown', content: 'Done' }] }
 * await updateMessageCard({ client, messageId: 'om_…', card })
 */
export async function updateMessageCard({
  messageId,
  card,
  ...caller
}: UpdateMessageCardParams): Promise<CommonResponse> {
  const message = contentOfCard('card', card)
  checkSize(message)
  return request(caller, {
    method: 'PATCH',
    path: 'im/v1/messages/:message_id',
    pathParams: { message_id: messageId },
    body: { content: message.content },
    // The same card over itself is the same card.
    repeatable: true,
  })
}
