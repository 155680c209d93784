import type { Answer, Caller } from '@lark-sdk/core'
import { changeCard } from './changeCard.ts'
import type { ElementChange, Nothing } from './types.ts'

export type PatchCardElementParams = Caller<'tenant'> &
  ElementChange & {
    /** The fields that change, without `tag`; `element_id` in it gives the component another name. */
    partialElement: { readonly [field: string]: unknown }
  }

/**
 * Changes some fields of one component of a card.
 *
 * - Endpoint: `PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id`
 * - Tokens: tenant (scope `cardkit:card:write`)
 * - Limits: 1000 a minute and 50 a second; 10 a second to one card
 * - Errors: 10002 bad parameters · 200740 no such card · 200750 card older than 14 days · 200770 key used before · 200810 somebody is using the card ·
 *   200860 over 30 KB · 300301 an `element_id` twice · 300311 card of another app · 300312 a `tag` cannot change · 300313 not changed ·
 *   300317 `sequence` not higher
 *
 * @returns Lark's answer; `data` is empty
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a `sequence` or `uuid` out of its range
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/patch
 * @example await patchCardElement({ client, cardId: '7…', elementId: 'go', sequence: 2, partialElement: { disabled: true } })
 */
export async function patchCardElement({
  partialElement,
  ...change
}: PatchCardElementParams): Promise<Answer<Nothing>> {
  return changeCard(change, 'PATCH', '/elements/:element_id', { partial_element: JSON.stringify(partialElement) })
}
