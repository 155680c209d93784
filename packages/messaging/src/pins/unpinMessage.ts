import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

export type UnpinMessageParams = Caller<'tenant' | 'user'> & {
  /** The message, `om_…`. */
  messageId: string
}

/**
 * Takes a message off the pins of its chat.
 *
 * - Endpoint: `DELETE /open-apis/im/v1/pins/:message_id`
 * - Tokens: tenant, user (scope `im:message`, `im:message.pins:write_only` or `im:message:send_as_bot`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230002 bot not in the group · 230006 bot ability is off ·
 *   230013 user out of the app's range · 230027 permission missing · 230045 no such chat ·
 *   230046 not allowed to pin
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete
 * @example await unpinMessage({ client, messageId: 'om_…' })
 */
export async function unpinMessage({ messageId, ...caller }: UnpinMessageParams): Promise<CommonResponse> {
  return request(caller, { method: 'DELETE', path: 'im/v1/pins/:message_id', pathParams: { message_id: messageId } })
}
