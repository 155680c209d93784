import { page } from '../http/page.ts'
import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import type { Message } from '../store/types.ts'
import type { World } from '../world.ts'
import { isIn, senderOf } from './findMessage.ts'
import { checkOnlyManagers } from './group/settings.ts'
import { isHidden } from './isHidden.ts'

function findPinnable(id: string, call: Call, world: World): Message {
  const message = world.store.messages.get(id)
  const chat = message && world.store.chats.get(message.chatId)
  if (!message || !chat) refuse(230001, 'There is no message with this id')
  const caller = senderOf(call, world)
  if (!isIn(chat, caller)) refuse(230002, 'The bot is not in the chat of the message')
  if (chat.dissolved) refuse(230045, 'The chat was dissolved')
  if (isHidden(message, caller.id, world)) refuse(230050, 'The message is from before the caller came')
  checkOnlyManagers('pins', 230046, chat, call, world)
  world.rates.lane(`pin ${id}`, 5, 230047)
  return message
}

function pinBody(message: Message): Record<string, unknown> {
  return {
    message_id: message.messageId,
    chat_id: message.chatId,
    operator_id: message.pinnedBy?.id,
    operator_id_type: message.pinnedBy?.type === 'user' ? 'open_id' : 'app_id',
    create_time: String(message.pinnedAtMs),
  }
}

const addPin: Route = {
  on: 'POST /open-apis/im/v1/pins',
  run(call, world) {
    const message = findPinnable(text(call, 'message_id'), call, world)
    if (message.recalledAtMs !== undefined) refuse(230011, 'The message was recalled')
    message.pinnedAtMs ??= world.clock.now()
    message.pinnedBy ??= senderOf(call, world)
    return { data: { pin: pinBody(message) } }
  },
}

const removePin: Route = {
  on: 'DELETE /open-apis/im/v1/pins/:message_id',
  run(call, world) {
    const message = findPinnable(call.params.message_id ?? '', call, world)
    delete message.pinnedAtMs
    delete message.pinnedBy
    return { data: {} }
  },
}

const listPins: Route = {
  on: 'GET /open-apis/im/v1/pins',
  run(call, world) {
    const chat = world.store.chats.get(call.query.get('chat_id') ?? '')
    if (!chat) refuse(230001, 'There is no chat with this chat_id')
    if (!isIn(chat, senderOf(call, world))) refuse(230002, 'The bot is not in the chat')
    const pinned = [...world.store.messages.values()].filter(
      message => message.chatId === chat.chatId && message.pinnedAtMs !== undefined,
    )
    const found = page(pinned, call, 20, 230001)
    return { data: { ...found, items: found.items.map(pinBody) } }
  },
}

export const pinRoutes: Route[] = [addPin, removePin, listPins]
