import { deliver, type MessageParamCommon } from './deliver.ts'
import { required } from './required.ts'
import type { SendMessageResponse } from './types.ts'

export type ForwardRichTextMessageParams = MessageParamCommon & {
  /** May be empty. */
  title: string
  /** The text; each line becomes a paragraph, and nothing in it takes effect as markup. */
  content: string
}

/**
 * Sends the title and text of a message on, as rich text.
 *
 * The platform no longer takes messages of the type `forward`. This sends a new one that says the same;
 * it doesn't name the first sender, as a real forward does.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages`; with `rootId`: `POST /open-apis/im/v1/messages/:message_id/reply`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`); user (`im:message` and `im:message.send_as_user`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together
 * - Errors: 230002 bot not in the group · 230013 user out of the app's range · 230025 too long
 *
 * @returns Lark's answer; `data` is the new message
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for no receiver or several, or for content that is empty or too long
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 * @example const { data } = await forwardRichTextMessage({ client, chatId: 'oc_…', title: 'Minutes', content: 'We agreed.' })
 */
export async function forwardRichTextMessage({
  title,
  content,
  ...params
}: ForwardRichTextMessageParams): Promise<SendMessageResponse> {
  if (typeof title !== 'string') throw new TypeError(`title: expected a string, got ${typeof title}`)
  required('content', content)
  const paragraphs = content.split(/\r\n|\r|\n/).map(text => [{ tag: 'text', text }])
  return deliver(params, { msg_type: 'post', content: JSON.stringify({ zh_cn: { title, content: paragraphs } }) })
}
