import type { Answer, Caller } from '@lark-sdk/core'
import { changeCard } from './changeCard.ts'
import type { AnyElement, ElementChange, Nothing } from './types.ts'

export type UpdateCardElementParams = Caller<'tenant'> &
  ElementChange & {
    /** What takes its place. */
    element: AnyElement
  }

/**
 * Replaces one component of a card.
 *
 * - Endpoint: `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id`
 * - Tokens: tenant (scope `cardkit:card:write`)
 * - Limits: 1000 a minute and 50 a second; 10 a second to one card
 * - Errors: 10002 bad parameters · 200740 no such card · 200750 card older than 14 days · 200770 key used before · 200810 somebody is using the card ·
 *   200860 over 30 KB · 300301 an `element_id` twice · 300305 over 200 components · 300311 card of another app · 300317 `sequence` not higher ·
 *   300121 not replaced
 *
 * @returns Lark's answer; `data` is empty
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a `sequence` or `uuid` out of its range
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/update
 * @example await updateCardElement({ client, cardId: '7…', elementId: 'bar', sequence: 2, element: markdown('Done.') })
 */
export async function updateCardElement({ element, ...change }: UpdateCardElementParams): Promise<Answer<Nothing>> {
  return changeCard(change, 'PUT', '/elements/:element_id', { element: JSON.stringify(element) })
}
