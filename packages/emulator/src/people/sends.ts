import type { Delivery } from '../delivery/types.ts'
import { p2pChat } from '../im/receiver.ts'
import { addMessage } from '../im/store.ts'
import type { Chat, Message, Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { userIds } from './ids.ts'

/** What a person sends: text, or any other type with its content. */
export interface PersonMessage {
  /** A mention of the bot: `@bot` anywhere in the text. */
  text?: string
  /** Default: `text`. */
  msgType?: string
  /** Content of another type, as receivers read it. */
  content?: Record<string, unknown>
  /** A group that the person is in. Default: the chat with the bot. */
  chatId?: string
  /** The message that is answered, `om_…`. */
  replyTo?: string
}

export interface Sent {
  messageId: string
  chatId: string
  /** What the bot got. */
  delivery: Delivery
}

function chatOf(person: Person, { chatId, replyTo }: PersonMessage, world: World): { chat: Chat; parent?: Message } {
  const parent = replyTo === undefined ? undefined : world.store.messages.get(replyTo)
  if (replyTo !== undefined && !parent) throw new TypeError(`There is no message ${replyTo} to reply to`)
  const id = parent?.chatId ?? chatId
  if (id === undefined) return { chat: p2pChat(person, world) }
  const chat = world.store.chats.get(id)
  if (!chat) throw new TypeError(`There is no chat ${id}`)
  if (!chat.members.has(person.openId)) throw new TypeError(`${person.name} is not in the chat ${id}`)
  return { chat, ...(parent && { parent }) }
}

export async function sends(person: Person, what: PersonMessage, world: World): Promise<Sent> {
  const { chat, parent } = chatOf(person, what, world)
  const msgType = what.msgType ?? 'text'
  const content = what.content ?? { text: what.text ?? '' }
  const { app } = world
  const message = addMessage(
    { chat, msgType, sent: content, sender: { type: 'user', id: person.openId }, ...(parent && { parent }) },
    world,
  )
  message.readAtMs.set(person.openId, message.createdAtMs)
  const mentions = message.mentions.map(({ key, openId, name }) => {
    const mentioned = world.store.people.get(openId)
    return {
      key,
      id: mentioned ? userIds(mentioned) : { open_id: openId },
      mentioned_type: 'user',
      name,
      tenant_key: app.tenantKey,
    }
  })
  const mentionsBot = msgType === 'text' && /@bot\b/.test(what.text ?? '')
  if (mentionsBot) {
    const key = `@_user_${mentions.length + 1}`
    message.content = JSON.stringify({ text: String(JSON.parse(message.content).text).replace(/@bot\b/, key) })
    mentions.push({
      key,
      id: { open_id: app.botOpenId },
      mentioned_type: 'bot',
      name: app.name,
      tenant_key: app.tenantKey,
    })
  }
  const delivery = await world.delivering.event('im.message.receive_v1', {
    sender: { sender_id: userIds(person), sender_type: 'user', tenant_key: app.tenantKey },
    message: {
      message_id: message.messageId,
      ...(message.rootId !== undefined && { root_id: message.rootId }),
      ...(message.parentId !== undefined && { parent_id: message.parentId }),
      ...(message.threadId !== undefined && { thread_id: message.threadId }),
      create_time: String(message.createdAtMs),
      update_time: String(message.updatedAtMs),
      chat_id: chat.chatId,
      chat_type: chat.mode === 'p2p' ? 'p2p' : 'group',
      message_type: msgType,
      content: message.content,
      ...(mentions.length > 0 && { mentions }),
      user_agent: 'Lark emulator',
    },
  })
  return { messageId: message.messageId, chatId: chat.chatId, delivery }
}
