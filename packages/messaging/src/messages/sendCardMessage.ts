import { type CardLike, contentOfCard, isJson1 } from '../content/cardLike.ts'
import { deliver, type MessageParamCommon } from './deliver.ts'
import type { SendMessageResponse } from './types.ts'

export type SendCardMessageParams = MessageParamCommon & {
  /** JSON 1.0 or 2.0, a template or a card entity; at most 30 KB of JSON. */
  card: CardLike
  /**
   * For cards in JSON 1.0: `true` for one card that all readers share and that can be updated, `false` for a copy for each.
   * Goes to the card's `config.update_multi`. Default: what the card says, and `false` where it says nothing.
   * Cards in JSON 2.0 are always shared, and a template says it itself: with those it has no effect.
   */
  updateMulti?: boolean | undefined
}

/**
 * Sends a card.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages`; with `rootId`: `POST /open-apis/im/v1/messages/:message_id/reply`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`); user (`im:message` and `im:message.send_as_user`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together; 200 elements in JSON 2.0
 * - Errors: 230002 bot not in the group · 230013 user out of the app's range · 230025 too long · 230099 card refused, the reason in its message
 *
 * @returns Lark's answer; `data` is the new message
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for no receiver or several, or for a card that is empty or too long
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 * @example
 * const card = { elements: [{ tag: 'markdown', content: 'Shall I **deploy**?' }] }
 * const { data } = await sendCardMessage({ client, chatId: 'oc_…', card })
 */
export async function sendCardMessage({
  card,
  updateMulti,
  ...params
}: SendCardMessageParams): Promise<SendMessageResponse> {
  const own =
    updateMulti === undefined || !isJson1(card)
      ? card
      : { ...card, config: { ...card.config, update_multi: updateMulti } }
  return deliver(params, contentOfCard('card', own))
}
