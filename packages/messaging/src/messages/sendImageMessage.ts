import { deliver, type MessageParamCommon } from './deliver.ts'
import { required } from './required.ts'
import type { SendMessageResponse } from './types.ts'

export type SendImageMessageParams = MessageParamCommon & {
  /** `img_…`, from `uploadImage` by the same bot. */
  imageKey: string
}

/**
 * Sends an image to a user or a chat.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages`; with `rootId`: `POST /open-apis/im/v1/messages/:message_id/reply`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`); user (`im:message` and `im:message.send_as_user`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together
 * - Errors: 230001 no such image · 230002 bot not in the group · 230013 user out of the app's range · 230017 image of another bot
 *
 * @returns Lark's answer; `data` is the new message
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for no receiver or several, or without an image key
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 * @example const { data } = await sendImageMessage({ client, openId: 'ou_…', imageKey: 'img_…' })
 */
export async function sendImageMessage({ imageKey, ...params }: SendImageMessageParams): Promise<SendMessageResponse> {
  required('imageKey', imageKey)
  return deliver(params, { msg_type: 'image', content: JSON.stringify({ image_key: imageKey }) })
}
