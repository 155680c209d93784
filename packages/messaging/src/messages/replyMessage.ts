import type { Caller } from '@lark-sdk/core'
import type { MessageContent } from '../content/content.ts'
import { toContent } from '../content/toContent.ts'
import { answer } from './deliver.ts'
import type { SendMessageResponse } from './types.ts'

export type ReplyMessageParams = Caller<'tenant' | 'user'> & {
  /** Message to answer, `om_…`. */
  messageId: string
  /** A string is text and is sent as it is. At most 150 KB for text, 30 KB for post and card. */
  content: string | MessageContent
  /** Answer in a thread under the message. Default: `false`, unless the message is in one already. */
  replyInThread?: boolean | undefined
  /** Idempotency key, 1 to 50 characters: one reply per key in an hour. Default: minted once per call and kept over its retries. */
  uuid?: string | undefined
}

/**
 * Replies to a message in the chat it was posted in.
 *
 * - Endpoint: `POST /open-apis/im/v1/messages/:message_id/reply`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`); user (`im:message` and `im:message.send_as_user`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together
 * - Errors: 230002 bot not in the group · 230011 message recalled · 230025 too long · 230050 message can't be seen ·
 *   230071 no threads in this group · 230072 merged messages have no threads · 230111 message destroys itself
 *
 * @returns Lark's answer; `data` is the new message, not the one answered
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for content that is empty or too long
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply
 * @example const { data } = await replyMessage({ client, messageId: 'om_…', content: 'Done.' })
 */
export async function replyMessage({
  messageId,
  content,
  ...params
}: ReplyMessageParams): Promise<SendMessageResponse> {
  return answer(params, messageId, toContent(content))
}
