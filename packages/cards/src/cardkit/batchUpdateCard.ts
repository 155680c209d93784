import type { Answer, Caller } from '@lark-sdk/core'
import { changeCard } from './changeCard.ts'
import type { CardAction, CardChange, Nothing } from './types.ts'

export type BatchUpdateCardParams = Caller<'tenant'> &
  CardChange & {
    /** The changes, in their order: all of them are made, or none. */
    actions: readonly CardAction[]
  }

/**
 * Makes several changes of a card at once.
 *
 * - Endpoint: `POST /open-apis/cardkit/v1/cards/:card_id/batch_update`
 * - Tokens: tenant (scope `cardkit:card:write`)
 * - Limits: 1000 a minute and 50 a second; 10 a second to one card
 * - Errors: 10002 bad parameters · 200740 no such card · 200750 card older than 14 days · 200770 key used before · 200810 somebody is using the card ·
 *   200860 over 30 KB · 300301 an `element_id` twice · 300305 over 200 components · 300311 card of another app · 300312 a `tag` cannot change ·
 *   300313 component not changed · 300314 not deleted · 300315 not added · 300317 `sequence` not higher · 300121 not replaced · 300122 settings not changed
 *
 * @returns Lark's answer; `data` is empty
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a `sequence` or `uuid` out of its range
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update
 * @example await batchUpdateCard({ client, cardId: '7…', sequence: 2, actions: [{ action: 'delete_elements', params: { element_ids: ['bar'] } }] })
 */
export async function batchUpdateCard({ actions, ...change }: BatchUpdateCardParams): Promise<Answer<Nothing>> {
  return changeCard(change, 'POST', '/batch_update', { actions: JSON.stringify(actions) })
}
