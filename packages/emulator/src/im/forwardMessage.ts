import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import type { Chat, Message } from '../store/types.ts'
import type { World } from '../world.ts'
import { isIn, senderOf } from './findMessage.ts'
import { isKept } from './group/options.ts'
import { settingsOf } from './group/settings.ts'
import { isHidden } from './isHidden.ts'
import { chatFor, receiver } from './receiver.ts'
import { addMessage, once } from './store.ts'
import { messageBody } from './wire.ts'

const STAYS_WHERE_IT_IS = new Set(['system', 'audio'])

/** Forwards also go into a thread. */
function target(call: Call, sender: Message['sender'], world: World): { chat: Chat; parent?: Message } {
  const id = text(call, 'receive_id')
  if (call.query.get('receive_id_type') !== 'thread_id') return { chat: receiver(call, id, sender, world, 230063) }
  const parent = [...world.store.messages.values()].find(message => message.threadId === id)
  if (!parent) refuse(230019, 'There is no thread with this receive_id')
  return { chat: chatFor(world.store.chats.get(parent.chatId), sender), parent }
}

function forwardable(id: string, sender: Message['sender'], world: World): Message | undefined {
  const message = world.store.messages.get(id)
  const chat = message && world.store.chats.get(message.chatId)
  return message && chat && isIn(chat, sender) && !isHidden(message, sender.id, world) ? message : undefined
}

/** Refuses what a group keeps to itself. */
function checkLeaves(chatId: string, world: World): void {
  const chat = world.store.chats.get(chatId)
  if (chat && isKept(settingsOf(chat, world).options, 'message')) {
    refuse(230070, 'Messages of this group are not forwarded: its restricted mode is on')
  }
}

const forwardMessage: Route = {
  on: 'POST /open-apis/im/v1/messages/:message_id/forward',
  run(call, world) {
    const sender = senderOf(call, world)
    const id = call.params.message_id ?? ''
    const message = world.store.messages.get(id)
    if (!message) refuse(230064, 'The message to be forwarded is invalid')
    if (isHidden(message, sender.id, world)) refuse(230050, 'The message is from before the caller came')
    if (!forwardable(id, sender, world)) refuse(230002, 'The bot is not in the chat of the message')
    checkLeaves(message.chatId, world)
    if (message.recalledAtMs !== undefined) refuse(230065, 'The message to be forwarded was recalled')
    if (STAYS_WHERE_IT_IS.has(message.msgType))
      refuse(230061, `A message of the type ${message.msgType} is not forwarded`)
    const { chat, parent } = target(call, sender, world)
    const uuid = call.query.get('uuid')
    // Unlike on sending, the key holds for each receiver.
    const forwarded = once(uuid ? `forward:${chat.chatId}:${uuid}` : undefined, call, world, () => {
      world.rates.lane(chat.chatId)
      const { msgType, sent } = message
      return addMessage({ chat, msgType, sent, sender, ...(parent && { parent }) }, world)
    })
    return { data: messageBody(forwarded, world) }
  },
}

/** What stands for the parts, which only reading the message brings. */
const MOST_MERGED = 100

const mergeForward: Route = {
  on: 'POST /open-apis/im/v1/messages/merge_forward',
  run(call, world) {
    const sender = senderOf(call, world)
    const ids = call.body.message_id_list as string[]
    if (ids.length === 0 || ids.length > MOST_MERGED) refuse(230001, `message_id_list holds 1 to ${MOST_MERGED} ids`)
    const found = ids.map(id => forwardable(id, sender, world)).filter(message => message !== undefined)
    if (found.length === 0) refuse(230064, 'All messages to be forwarded are invalid')
    const standing = found.filter(message => message.recalledAtMs === undefined)
    if (standing.length === 0) refuse(230065, 'All messages to be forwarded were recalled')
    if (new Set(standing.map(message => message.chatId)).size > 1) refuse(230069, 'The messages are of different chats')
    if (new Set(standing.map(message => message.threadId)).size > 1) {
      refuse(230067, 'The messages are of different threads, or some are of none')
    }
    if (standing.some(message => message.msgType === 'system')) refuse(230061, 'A system message is not forwarded')
    checkLeaves(standing[0]?.chatId ?? '', world)
    const { chat, parent } = target(call, sender, world)
    const uuid = call.query.get('uuid')
    const merged = once(uuid ? `merge:${chat.chatId}:${uuid}` : undefined, call, world, () => {
      world.rates.lane(chat.chatId)
      const sent = { message_id_list: standing.map(message => message.messageId) }
      return addMessage({ chat, msgType: 'merge_forward', sent, sender, ...(parent && { parent }) }, world)
    })
    const taken = new Set(standing.map(message => message.messageId))
    return {
      data: { message: messageBody(merged, world), invalid_message_id_list: ids.filter(id => !taken.has(id)) },
    }
  },
}

const forwardThread: Route = {
  on: 'POST /open-apis/im/v1/threads/:thread_id/forward',
  run(call, world) {
    const sender = senderOf(call, world)
    const threadId = call.params.thread_id ?? ''
    const messages = [...world.store.messages.values()].filter(message => message.threadId === threadId)
    const [first] = messages
    if (!first) refuse(230064, 'The thread to be forwarded is invalid')
    if (isHidden(first, sender.id, world)) refuse(230050, 'The thread is from before the caller came')
    if (!forwardable(first.messageId, sender, world)) refuse(230002, 'The bot is not in the chat of the thread')
    checkLeaves(first.chatId, world)
    const { chat, parent } = target(call, sender, world)
    const uuid = call.query.get('uuid')
    const forwarded = once(uuid ? `thread:${chat.chatId}:${uuid}` : undefined, call, world, () => {
      world.rates.lane(chat.chatId)
      const standing = messages.filter(message => message.recalledAtMs === undefined)
      const sent = { message_id_list: standing.map(message => message.messageId) }
      return addMessage({ chat, msgType: 'merge_forward', sent, sender, ...(parent && { parent }) }, world)
    })
    return { data: messageBody(forwarded, world) }
  },
}

export const forwardRoutes: Route[] = [forwardMessage, mergeForward, forwardThread]
