import { type Answer, type Caller, identifier, oneId, request } from '@lark-sdk/core'
import { type CardLike, contentOfCard } from '../content/cardLike.ts'
import { checkSize } from '../content/checkSize.ts'

export type SendEphemeralCardParams = Caller<'tenant'> & {
  /** The group it is shown in, `oc_…`; neither a private chat nor a group of topics. */
  chatId: string
  /** Who sees it, `ou_…`: exactly one of `openId`, `userId` and `email`. */
  openId?: string | undefined
  /** Who sees it, by the tenant's own id. */
  userId?: string | undefined
  /** Who sees it, by the address they log in with. */
  email?: string | undefined
  /** At most 30 KB of JSON. */
  card: CardLike
}

/**
 * Shows a card in a group to one of its members, and to nobody else.
 *
 * - Endpoint: `POST /open-apis/ephemeral/v1/send`
 * - Tokens: tenant (scope `im:message`, `im:message:send_as_bot` or `im:message:update`)
 * - Limits: 1000 a minute and 50 a second; 40 a second for one group; the user's client must be online; it can't be forwarded
 *
 * @returns Lark's answer; `data.message_id` serves `deleteEphemeralCard` alone
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} without a group, for no user or several, or for a card that is empty or too long
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN
 * @example
 * const card = { elements: [{ tag: 'markdown', content: 'Only you see this.' }] }
 * const { data } = await sendEphemeralCard({ client, chatId: 'oc_…', openId: 'ou_…', card })
 */
export async function sendEphemeralCard({
  chatId,
  openId,
  userId,
  email,
  card,
  ...caller
}: SendEphemeralCardParams): Promise<Answer<{ message_id: string }>> {
  identifier('chatId', chatId)
  oneId('receiver', { openId, userId, email }, ['openId', 'userId', 'email'])
  checkSize(contentOfCard('card', card))
  return request<{ message_id: string }>(caller, {
    method: 'POST',
    path: 'ephemeral/v1/send',
    body: { open_id: openId, user_id: userId, email, chat_id: chatId, msg_type: 'interactive', card },
  })
}
