import type { Answer, Caller } from '@lark-sdk/core'
import { changeCard } from './changeCard.ts'
import type { ElementChange, Nothing } from './types.ts'

export type StreamCardElementContentParams = Caller<'tenant'> &
  ElementChange & {
    /** The whole text so far, 1 to 100000 characters. What it adds to the text before is typed out; any other text appears at once. */
    content: string
  }

/**
 * Gives a text or markdown component of a card in streaming mode its text, which the reader sees being typed.
 *
 * - Endpoint: `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content`
 * - Tokens: tenant (scope `cardkit:card:write`)
 * - Limits: 1000 a minute and 50 a second; 10 a second to one card
 * - Errors: 10002 bad parameters · 200740 no such card · 200750 card older than 14 days · 200770 key used before · 200810 somebody is using the card ·
 *   200850 and 300309 streaming closed: turn `streaming_mode` on again · 200860 over 30 KB · 300310 no text component · 300311 card of another app ·
 *   300313 not changed · 300317 `sequence` not higher
 *
 * @returns Lark's answer; `data` is empty
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for a `sequence` or `uuid` out of its range
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content
 * @example await streamCardElementContent({ client, cardId: '7…', elementId: 'text', sequence: 2, content: 'So far' })
 */
export async function streamCardElementContent({
  content,
  ...change
}: StreamCardElementContentParams): Promise<Answer<Nothing>> {
  return changeCard(change, 'PUT', '/elements/:element_id/content', { content })
}
