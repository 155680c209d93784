import { type Answer, type Caller, request } from '@lark-sdk/core'
import type { MessageList } from '../wire/messages.ts'
import type { UserIdType } from '../wire/userIdType.ts'

export type GetMessageParams = Caller<'tenant' | 'user'> & {
  /** The message, `om_…`. */
  messageId: string
  /** Which ids of users to take and give. `user_id` needs the scope `contact:user.employee_id:readonly`. Default: `open_id`. */
  userIdType?: UserIdType | undefined
  /** `user_card_content` for cards as their users get them, `raw_card_content` for the JSON that the app sent. Default: a rendering without structure. */
  cardMsgContentType?: string | undefined
  /** Tell the names of senders, as `sender_name`. Undocumented: the platform's own SDK and command line send it. Default: `false`. */
  withSenderName?: boolean | undefined
}

/**
 * Gets one message; of a merged forward, the messages in it as well.
 *
 * - Endpoint: `GET /open-apis/im/v1/messages/:message_id`
 * - Tokens: tenant, user (scope `im:message` or `im:message:readonly`)
 * - Limits: 1000 a minute and 50 a second
 * - Errors: 230001 bad parameters · 230002 bot not in the group · 230006 bot ability is off ·
 *   230013 user out of the app's range · 230027 permission missing · 230050 message can't be seen ·
 *   230110 message was deleted
 *
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get
 * @example const { data } = await getMessage({ client, messageId: 'om_…' })
 */
export async function getMessage({
  messageId,
  userIdType,
  cardMsgContentType,
  withSenderName,
  ...caller
}: GetMessageParams): Promise<Answer<MessageList>> {
  return request<MessageList>(caller, {
    method: 'GET',
    path: 'im/v1/messages/:message_id',
    pathParams: { message_id: messageId },
    query: { user_id_type: userIdType, card_msg_content_type: cardMsgContentType, with_sender_name: withSenderName },
  })
}
