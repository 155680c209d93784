import { type Answer, type Caller, request } from '@lark-sdk/core'
import { checkSize } from '../content/checkSize.ts'
import type { MessageContent } from '../content/content.ts'
import { toContent } from '../content/toContent.ts'
import type { Message } from './types.ts'

export type UpdateMessageParams = Caller<'tenant'> & {
  /** A message of this bot's, `om_…`: text or rich text. */
  messageId: string
  /** The new content, of the type `text` or `post`. A string is text and is sent as it is. */
  content: string | MessageContent
}

/**
 * Edits a text or rich text message. Cards are changed by `updateMessageCard`.
 *
 * - Endpoint: `PUT /open-apis/im/v1/messages/:message_id`
 * - Tokens: tenant (scope `im:message`, `im:message:send_as_bot` or `im:message:update`)
 * - Limits: 1000 a minute and 50 a second; 20 edits of a message, inside the window that the tenant's administrator has set;
 *   150 KB for text, 30 KB for rich text
 * - Errors: 230011 message recalled · 230025 too long · 230050 message can't be seen · 230071 message of another ·
 *   230072 edited 20 times · 230075 too late · 230110 message was deleted
 *
 * @returns Lark's answer; `data` is the message as it is now
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for content of another type, or that is empty or too long
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update
 * @example const { data } = await updateMessage({ client, messageId: 'om_…', content: 'Deployed, twice.' })
 */
export async function updateMessage({ messageId, content, ...caller }: UpdateMessageParams): Promise<Answer<Message>> {
  const message = toContent(content)
  if (message.msg_type !== 'text' && message.msg_type !== 'post') {
    throw new TypeError(`content: expected text or post, got ${message.msg_type}: Lark edits no other messages`)
  }
  checkSize(message)
  return request<Message>(caller, {
    method: 'PUT',
    path: 'im/v1/messages/:message_id',
    pathParams: { message_id: messageId },
    body: { msg_type: message.msg_type, content: message.content },
  })
}
