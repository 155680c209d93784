import type { Answer, Caller } from '@lark-sdk/core'
import type { CardJson } from '../json/containers.ts'
import { changeCard } from './changeCard.ts'
import type { CardChange, Nothing } from './types.ts'

export type UpdateCardParams = Caller<'tenant'> &
  CardChange & {
    /** The whole new card; a form that somebody is filling in starts anew. At most 30 KB. */
    card: CardJson
  }

/**
 * Replaces a whole card.
 *
 * - Endpoint: `PUT /open-apis/cardkit/v1/cards/:card_id`
 * - Tokens: tenant (scope `cardkit:card:write`)
 * - Limits: 1000 a minute and 50 a second; 10 a second to one card
 * - Errors: 10002 bad parameters · 200740 no such card · 200750 card older than 14 days · 200770 key used before · 200810 somebody is using the card ·
 *   200860 over 30 KB · 300301 an `element_id` twice · 300305 over 200 components · 300311 card of another app · 300317 `sequence` not higher
 *
 * @returns Lark's answer; `data` is empty
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a `sequence` or `uuid` out of its range
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/update
 * @example await updateCard({ client, cardId: '7…', sequence: 2, card: card({ body: [md`Done.`] }) })
 */
export async function updateCard({ card, ...change }: UpdateCardParams): Promise<Answer<Nothing>> {
  return changeCard(change, 'PUT', '', { card: { type: 'card_json', data: JSON.stringify(card) } })
}
