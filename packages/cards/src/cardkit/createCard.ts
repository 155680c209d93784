import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { NewCard } from './types.ts'

export type CreateCardParams = Caller<'tenant'> & {
  /** A card in JSON 2.0, at most 30 KB; or one of the card builder, from {@link templateCard}. */
  card: NewCard
}

/** A card that can be sent, once, and changed by its id for 14 days. */
export interface CreatedCard {
  /** At most 20 characters. */
  card_id: string
}

/**
 * Makes a card that is changed by its id. Send it as content of type `interactive`: `{"type":"card","data":{"card_id":"7…"}}`.
 *
 * - Endpoint: `POST /open-apis/cardkit/v1/cards`
 * - Tokens: tenant (scope `cardkit:card:write`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 10002 bad parameters · 200220 wrong content · 200860 over 30 KB · 300301 an `element_id` twice · 300302 `update_multi` is off ·
 *   300303 not JSON 2.0 · 300305 over 200 components · 300307 empty card
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create
 * @example const { data } = await createCard({ client, card: card({ body: [md`Working …`] }) })
 */
export async function createCard({ card, ...caller }: CreateCardParams): Promise<Answer<CreatedCard>> {
  const template = 'type' in card
  return request<CreatedCard>(caller, {
    method: 'POST',
    path: 'cardkit/v1/cards',
    body: { type: template ? 'template' : 'card_json', data: JSON.stringify(template ? card.data : card) },
    // A card that nobody sent is seen by nobody.
    repeatable: true,
  })
}
