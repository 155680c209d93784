import type { Answer, Caller } from '@lark-sdk/core'
import { changeCard } from './changeCard.ts'
import type { AnyElement, CardChange, ElementPlace, Nothing } from './types.ts'

export type CreateCardElementParams = Caller<'tenant'> &
  CardChange & {
    /** The new components, in order. */
    elements: readonly AnyElement[]
    /** Default: `append`. */
    type?: ElementPlace | undefined
    /** The component to stand beside; with `append`, the container to go into. Default: the card's body. */
    targetElementId?: string | undefined
  }

/**
 * Adds components to a card.
 *
 * - Endpoint: `POST /open-apis/cardkit/v1/cards/:card_id/elements`
 * - Tokens: tenant (scope `cardkit:card:write`)
 * - Limits: 1000 a minute and 50 a second; 10 a second to one card
 * - Errors: 10002 bad parameters · 200740 no such card · 200750 card older than 14 days · 200770 key used before · 200810 somebody is using the card ·
 *   200510 streaming closed · 200860 over 30 KB · 300301 an `element_id` twice · 300305 over 200 components · 300311 card of another app ·
 *   300315 not added · 300317 `sequence` not higher
 *
 * @returns Lark's answer; `data` is empty
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a `sequence` or `uuid` out of its range
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/create
 * @example await createCardElement({ client, cardId: '7…', sequence: 2, elements: [markdown('More.')] })
 */
export async function createCardElement({
  elements,
  type = 'append',
  targetElementId,
  ...change
}: CreateCardElementParams): Promise<Answer<Nothing>> {
  return changeCard(change, 'POST', '/elements', {
    type,
    target_element_id: targetElementId,
    elements: JSON.stringify(elements),
  })
}
