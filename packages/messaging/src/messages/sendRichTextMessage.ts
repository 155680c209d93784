import { checkRichText, type RichTextMessage } from '../content/richText.ts'
import { deliver, type MessageParamCommon } from './deliver.ts'
import type { SendMessageResponse } from './types.ts'

export type SendRichTextMessageParams = MessageParamCommon & {
  /** At least one language; at most 30 KB of JSON. */
  post: RichTextMessage
}

/**
 * Sends rich text: paragraphs of text, links, mentions, images and more.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages`; with `rootId`: `POST /open-apis/im/v1/messages/:message_id/reply`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`); user (`im:message` and `im:message.send_as_user`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together
 * - Errors: 230001 malformed · 230002 bot not in the group · 230013 user out of the app's range · 230017 image of another bot · 230025 too long
 *
 * @returns Lark's answer; `data` is the new message. Its content has no languages: Lark shows the one that was chosen
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for no receiver or several, or a post without a language or without content, or too long
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 * @example
 * const post = { en_us: { title: 'Build', content: [[{ tag: 'text' as const, text: 'green' }]] } }
 * const { data } = await sendRichTextMessage({ client, chatId: 'oc_…', post })
 */
export async function sendRichTextMessage({
  post,
  ...params
}: SendRichTextMessageParams): Promise<SendMessageResponse> {
  checkRichText('post', post)
  return deliver(params, { msg_type: 'post', content: JSON.stringify(post) })
}
