import { type Caller, type CommonResponse, request } from '@lark-sdk/core'

export type DeleteEphemeralCardParams = Caller<'tenant'> & {
  /** The message, `om_…`. */
  messageId: string
}

/**
 * Takes back a card that one user alone sees.
 *
 * - Endpoint: `POST /open-apis/ephemeral/v1/delete`
 * - Tokens: tenant (scope `im:message`, `im:message:send_as_bot` or `im:message:update`)
 * - Limits: 1000 a minute and 50 a second
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uITOyYjLykjM24iM5IjN
 * @example await deleteEphemeralCard({ client, messageId: 'om_…' })
 */
export async function deleteEphemeralCard({
  messageId,
  ...caller
}: DeleteEphemeralCardParams): Promise<CommonResponse> {
  return request(caller, { method: 'POST', path: 'ephemeral/v1/delete', body: { message_id: messageId } })
}
