import type { Answer, Caller } from '@lark-sdk/core'
import { changeCard } from './changeCard.ts'
import type { ElementChange, Nothing } from './types.ts'

export type DeleteCardElementParams = Caller<'tenant'> & ElementChange

/**
 * Removes one component of a card, and what it contains.
 *
 * - Endpoint: `DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id`
 * - Tokens: tenant (scope `cardkit:card:write`)
 * - Limits: 1000 a minute and 50 a second; 10 a second to one card
 * - Errors: 10002 bad parameters · 200740 no such card · 200750 card older than 14 days · 200770 key used before · 200810 somebody is using the card ·
 *   300311 card of another app · 300314 not deleted · 300317 `sequence` not higher
 *
 * @returns Lark's answer; `data` is empty
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a `sequence` or `uuid` out of its range
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/delete
 * @example await deleteCardElement({ client, cardId: '7…', elementId: 'bar', sequence: 2 })
 */
export async function deleteCardElement(change: DeleteCardElementParams): Promise<Answer<Nothing>> {
  return changeCard(change, 'DELETE', '/elements/:element_id', {})
}
