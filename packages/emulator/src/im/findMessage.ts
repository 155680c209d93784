import { refuse } from '../http/refusal.ts'
import type { Call } from '../http/route.ts'
import type { Chat, Message } from '../store/types.ts'
import type { World } from '../world.ts'
import { isHidden } from './isHidden.ts'

/** Who sends when this token is used. */
export function senderOf(call: Call, world: World): Message['sender'] {
  const openId = call.token?.openId
  return openId === undefined ? { type: 'app', id: world.app.appId } : { type: 'user', id: openId }
}

/** Whether the caller is in the chat. */
export function isIn(chat: Chat, sender: Message['sender']): boolean {
  return sender.type === 'app' ? chat.hasBot : chat.members.has(sender.id)
}

/** The message in the path, in a chat that the caller is in. Recalled ones pass: each endpoint has its own code for them. */
export function findMessage(call: Call, world: World): { message: Message; chat: Chat } {
  const id = call.params.message_id ?? ''
  if (id.startsWith('bm-')) refuse(230001, 'Messages sent in a batch have endpoints of their own')
  const message = world.store.messages.get(id)
  const chat = message && world.store.chats.get(message.chatId)
  if (!message || !chat) refuse(230001, `There is no message with the id ${id}`)
  const caller = senderOf(call, world)
  if (!isIn(chat, caller)) refuse(230002, 'The bot is not in the chat of the message')
  if (isHidden(message, caller.id, world)) refuse(230050, 'The message is from before the caller came')
  return { message, chat }
}

/** As above, refusing what was recalled with the code that most endpoints have for it. */
export function findStanding(call: Call, world: World, code = 230110): { message: Message; chat: Chat } {
  const found = findMessage(call, world)
  if (found.message.recalledAtMs !== undefined) refuse(code, 'The message was recalled')
  if (found.chat.dissolved) refuse(232009, 'The chat was dissolved')
  return found
}
