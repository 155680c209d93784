import { deliver, type MessageParamCommon } from './deliver.ts'
import { required } from './required.ts'
import type { SendMessageResponse } from './types.ts'

export type ShareChatCardParams = MessageParamCommon & {
  /** Group to share, `oc_…`; the bot must be in it. */
  shareChatId: string
}

/**
 * Sends the card of a group, through which others can join it for seven days.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages`; with `rootId`: `POST /open-apis/im/v1/messages/:message_id/reply`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`); user (`im:message` and `im:message.send_as_user`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together
 * - Errors: 230002 bot not in the group · 230013 user out of the app's range · 230015 a private chat can't be shared
 *
 * @returns Lark's answer; `data` is the new message
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for no receiver or several, or without a group to share
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 * @example const { data } = await shareChatCard({ client, openId: 'ou_…', shareChatId: 'oc_…' })
 */
export async function shareChatCard({ shareChatId, ...params }: ShareChatCardParams): Promise<SendMessageResponse> {
  required('shareChatId', shareChatId)
  return deliver(params, { msg_type: 'share_chat', content: JSON.stringify({ chat_id: shareChatId }) })
}
