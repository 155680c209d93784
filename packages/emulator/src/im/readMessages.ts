import { page } from '../http/page.ts'
import { refuse } from '../http/refusal.ts'
import type { Call, Route } from '../http/route.ts'
import type { Message } from '../store/types.ts'
import type { World } from '../world.ts'
import { findMessage, isIn, senderOf } from './findMessage.ts'
import { isKept } from './group/options.ts'
import { settingsOf } from './group/settings.ts'
import { isHidden } from './isHidden.ts'
import { messageBody } from './wire.ts'

/** No page names it: the platform's own command line asks for it. */
function nameOf({ sender }: Message, world: World): { sender_name: string } {
  return { sender_name: world.store.people.get(sender.id)?.name ?? world.app.name }
}

/** Readers may ask for a card as it was sent, in place of its outline. */
function body(message: Message, call: Call, world: World): Record<string, unknown> {
  const whole = call.query.get('card_msg_content_type') === 'raw_card_content'
  const read = messageBody(message, world)
  if (call.query.get('with_sender_name') === 'true') Object.assign(read.sender as object, nameOf(message, world))
  if (!whole || message.msgType !== 'interactive' || message.recalledAtMs !== undefined) return read
  return { ...read, body: { content: JSON.stringify(message.sent) } }
}

/** A merged message brings those that it was made of. */
function withParts(message: Message, call: Call, world: World): Record<string, unknown>[] {
  const ids = message.msgType === 'merge_forward' ? ((message.sent.message_id_list as string[] | undefined) ?? []) : []
  const parts = ids.flatMap(id => {
    const part = world.store.messages.get(id)
    return part ? [{ ...body(part, call, world), upper_message_id: message.messageId }] : []
  })
  return [body(message, call, world), ...parts]
}

const getMessage: Route = {
  on: 'GET /open-apis/im/v1/messages/:message_id',
  run(call, world) {
    const { message } = findMessage(call, world)
    return { data: { items: withParts(message, call, world) } }
  },
}

function chatId(call: Call, id: string, world: World): string {
  if (call.query.get('container_id_type') === 'chat') return id
  const message = [...world.store.messages.values()].find(({ threadId }) => threadId === id)
  if (!message) refuse(230001, 'There is no thread with this container_id')
  return message.chatId
}

function withinSeconds(message: Message, call: Call): boolean {
  const second = Math.floor(message.createdAtMs / 1000)
  const start = call.query.get('start_time')
  const end = call.query.get('end_time')
  return (!start || second >= Number(start)) && (!end || second <= Number(end))
}

const listMessages: Route = {
  on: 'GET /open-apis/im/v1/messages',
  run(call, world) {
    const id = call.query.get('container_id') ?? ''
    const chat = world.store.chats.get(chatId(call, id, world))
    if (!chat) refuse(230001, 'There is no chat with this container_id')
    const caller = senderOf(call, world)
    if (!isIn(chat, caller)) refuse(230002, 'The bot is not in the chat')
    if (isKept(settingsOf(chat, world).options, 'message')) {
      refuse(231203, 'Messages of this group are not read: its restricted mode is on')
    }
    const rootsOnly = call.query.get('only_thread_root_messages') === 'true'
    const isThread = call.query.get('container_id_type') === 'thread'
    const messages = [...world.store.messages.values()].filter(
      message =>
        (isThread ? message.threadId === id : message.chatId === id) &&
        message.onlyFor === undefined &&
        !isHidden(message, caller.id, world) &&
        !(rootsOnly && message.threadId !== undefined && message.rootId !== undefined) &&
        withinSeconds(message, call),
    )
    if (call.query.get('sort_type') === 'ByCreateTimeDesc') messages.reverse()
    const found = page(messages, call, 20, 230001)
    return { data: { ...found, items: found.items.map(message => body(message, call, world)) } }
  },
}

export const readRoutes: Route[] = [getMessage, listMessages]
