import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { PinPage } from '../wire/pins.ts'

export type ListPinsParams = Caller<'tenant' | 'user'> & {
  /** The chat, `oc_…`. */
  chatId: string
  /** Milliseconds since 1970, as a string. */
  startTime?: string | undefined
  /** Milliseconds since 1970, as a string. */
  endTime?: string | undefined
  /** Items in a page. 1 to 50. Default: `20`. */
  pageSize?: number | undefined
  /** Where the page starts: from the page before. Without it, the first one. */
  pageToken?: string | undefined
}

/**
 * Lists the pinned messages of a chat, one page.
 *
 * - Endpoint: `GET /open-apis/im/v1/pins`
 * - Tokens: tenant, user (scope `im:message`, `im:message.pins:read` or `im:message:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230002 bot not in the group · 230006 bot ability is off ·
 *   230013 user out of the app's range · 230027 permission missing
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list
 * @example const { data } = await listPins({ client, chatId: 'oc_…' })
 */
export async function listPins({
  chatId,
  startTime,
  endTime,
  pageSize,
  pageToken,
  ...caller
}: ListPinsParams): Promise<Answer<PinPage>> {
  return request<PinPage>(caller, {
    method: 'GET',
    path: 'im/v1/pins',
    query: { chat_id: chatId, start_time: startTime, end_time: endTime, page_size: pageSize, page_token: pageToken },
  })
}
