import { type Answer, type Caller, request } from '@lark-sdk/core'
import { LarkNotFoundError } from '../larkNotFoundError.ts'
import { onePerson, type PersonId } from './onePerson.ts'

/** What {@link getUserChatId} takes. */
export type GetUserChatIdParams = Caller<'tenant' | 'user'> & PersonId

/** A chat of two. */
export interface UserChat {
  /** `oc_…` */
  chat_id: string
}

/** What {@link getUserChatId} resolves to. */
export type UserChatIdResponse = Answer<UserChat>

interface FoundChats {
  p2p_chats?: { chatter_id?: string; chat_id?: string }[]
}

/**
 * Finds the chat between the caller and one person, without sending anything.
 *
 * Lark retired the endpoint that was made for this and documents no other. This one answers, and is on no page of Lark's:
 * it may change without notice, and installations on a company's own servers may not have it. Lark's own command line uses
 * it with **user** tokens alone: the chat of that user with the person, or with a bot by the bot's open id. With **tenant**
 * tokens, for the chat of the bot with the person, it is in use by others and promised by nobody; expect a refusal.
 * The documented ways: `data.chat_id` of any message sent to the person, and `chat_id` in the events
 * `im.message.receive_v1` and `im.chat.access_event.bot_p2p_chat_entered_v1`. To send, no chat id is needed at all.
 *
 * - Endpoint: `POST /open-apis/im/v1/chat_p2p/batch_query`, undocumented
 * - Tokens: user; tenant without promise
 *
 * @throws {LarkNotFoundError} when the two have never talked
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} when there is not exactly one id
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description
 * @example const { data } = await getUserChatId({ userAccessToken, openId: 'ou_…' }) // data.chat_id
 */
export async function getUserChatId(params: GetUserChatIdParams): Promise<UserChatIdResponse> {
  const { type, id } = onePerson(params)
  const { code, msg, data } = await request<FoundChats>(params, {
    method: 'POST',
    path: 'im/v1/chat_p2p/batch_query',
    query: { chatter_id_type: type },
    body: { chatter_ids: [id] },
    repeatable: true,
  })
  const chatId = data?.p2p_chats?.find(chat => chat.chat_id)?.chat_id
  if (!chatId) {
    throw new LarkNotFoundError(
      'There is no chat with this person yet.\nFix: send them a message; its data.chat_id is the chat.',
    )
  }
  return { code, msg, data: { chat_id: chatId } }
}
