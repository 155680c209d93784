import type { MessageContent } from '../content/content.ts'
import { toContent } from '../content/toContent.ts'
import { deliver, type MessageParamCommon } from './deliver.ts'
import type { SendMessageResponse } from './types.ts'

export type SendMessageParams = MessageParamCommon & {
  /**
   * A string is text and is sent as it is: `<at user_id="ou_…">Tom</at>`, `<b>` and `[text](url)` in it take effect.
   * Anything else is a message type with its content. At most 150 KB for text, 30 KB for post and card.
   */
  content: string | MessageContent
}

/**
 * Sends a message to a user or a chat; with `rootId`, as the answer to a message.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages`; with `rootId`: `POST /open-apis/im/v1/messages/:message_id/reply`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`); user (`im:message` and `im:message.send_as_user`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together
 * - Errors: 230002 bot not in the group · 230006 bot ability is off · 230013 user out of the app's range · 230017 resource of another bot ·
 *   230020 too often · 230025 too long · 230034 no such receiver · 230053 the user refuses messages of this bot · 230099 card refused ·
 *   232009 chat dissolved; answering also 230011 message recalled · 230071 no threads in this group
 *
 * @returns Lark's answer; `data` is the new message
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for no receiver or several, or for content that is empty or too long
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 * @example const { data } = await sendMessage({ client, chatId: 'oc_…', content: 'Deployed.' })
 */
export async function sendMessage({ content, ...params }: SendMessageParams): Promise<SendMessageResponse> {
  return deliver(params, toContent(content))
}
