import type { Answer, Caller } from '@lark-sdk/core'
import { changeCard } from './changeCard.ts'
import type { CardChange, CardSettings, Nothing } from './types.ts'

export type UpdateCardSettingsParams = Caller<'tenant'> &
  CardChange & {
    /** What changes; what is left out stays. */
    settings: CardSettings
  }

/**
 * Changes what belongs to a whole card: streaming mode, summary, link.
 *
 * - Endpoint: `PATCH /open-apis/cardkit/v1/cards/:card_id/settings`
 * - Tokens: tenant (scope `cardkit:card:write`)
 * - Limits: 1000 a minute and 50 a second; 10 a second to one card
 * - Errors: 10002 bad parameters · 200740 no such card · 200750 card older than 14 days · 200770 key used before · 200810 somebody is using the card ·
 *   200860 over 30 KB · 300122 settings not changed · 300311 card of another app · 300317 `sequence` not higher
 *
 * @returns Lark's answer; `data` is empty
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a `sequence` or `uuid` out of its range
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/settings
 * @example await updateCardSettings({ client, cardId: '7…', sequence: 2, settings: { config: { streaming_mode: true } } })
 */
export async function updateCardSettings({ settings, ...change }: UpdateCardSettingsParams): Promise<Answer<Nothing>> {
  return changeCard(change, 'PATCH', '/settings', { settings: JSON.stringify(settings) })
}
