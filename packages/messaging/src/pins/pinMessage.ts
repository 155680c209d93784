import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { PinAnswer } from '../wire/pins.ts'

export type PinMessageParams = Caller<'tenant' | 'user'> & {
  /** The message, `om_…`. */
  messageId: string
}

/**
 * Pins a message in its chat.
 *
 * - Endpoint: `POST /open-apis/im/v1/pins`
 * - Tokens: tenant, user (scope `im:message`, `im:message.pins:write_only` or `im:message:send_as_bot`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230002 bot not in the group · 230006 bot ability is off ·
 *   232009 group was disbanded · 230013 user out of the app's range · 230027 permission missing ·
 *   230045 no such chat
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create
 * @example const { data } = await pinMessage({ client, messageId: 'om_…' })
 */
export async function pinMessage({ messageId, ...caller }: PinMessageParams): Promise<Answer<PinAnswer>> {
  return request<PinAnswer>(caller, { method: 'POST', path: 'im/v1/pins', body: { message_id: messageId } })
}
