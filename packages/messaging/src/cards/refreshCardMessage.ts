import { type Caller, type CommonResponse, request } from '@lark-sdk/core'
import { type CardLike, contentOfCard, isShared } from '../content/cardLike.ts'
import { checkSize } from '../content/checkSize.ts'
import { required } from '../messages/required.ts'

export type RefreshCardMessageParams = Caller<'tenant'> & {
  /** `c-…`, from the event of a click on the card. Good for 30 minutes and for two refreshes. */
  token: string
  /** The whole new card, not a part of it: JSON 1.0 or 2.0, or a template; at most 30 KB of JSON. */
  cardContent: CardLike
  /**
   * Whose copy changes, `ou_…`: needed for a card in JSON 1.0 of which each reader has one.
   * A shared card changes for everyone, and the list isn't sent for it.
   */
  openIds?: readonly string[] | undefined
}

/**
 * Replaces a card after a click on it.
 *
 * Call it once the click was answered (within 3 seconds): earlier, or at the same time, Lark refuses it or takes it back.
 *
 * - Endpoint: `POST /open-apis/interactive/v1/card/update`
 * - Tokens: tenant (scope `im:message`, `im:message:send_as_bot` or `im:message:update`)
 * - Limits: 1000 a minute and 50 a second; 30 minutes and two refreshes for each click
 * - Errors: 10002 malformed · 11311 no such card · 200000 message recalled · 200310 card of another app · 200320 bad open ids ·
 *   300020 token malformed · 300030 token expired · 300040 token used twice · 300090 open ids missing
 *
 * @returns Lark's answer, without data
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} without a token, for a card that is empty or too long, or without the open ids that a card of copies needs
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN
 * @example
 * const cardContent = { elements: [{ tag: 'markdown', content: '**Approved**' }] }
 * await refreshCardMessage({ client, token: 'c-…', openIds: ['ou_…'], cardContent })
 */
export async function refreshCardMessage({
  token,
  cardContent,
  openIds,
  ...caller
}: RefreshCardMessageParams): Promise<CommonResponse> {
  required('token', token)
  checkSize(contentOfCard('cardContent', cardContent))
  const shared = isShared(cardContent)
  if (shared === false && !openIds?.length) {
    throw new TypeError(
      'openIds: expected whose copy of the card changes, got none; a shared card has config.update_multi',
    )
  }
  const card = shared || !openIds?.length ? cardContent : { open_ids: openIds, ...cardContent }
  return request(caller, { method: 'POST', path: 'interactive/v1/card/update', body: { token, card } })
}
