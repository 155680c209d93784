import type { Delivery } from '../delivery/types.ts'
import { maySpeak } from '../im/group/moderation.ts'
import { imageFacts } from '../im/imageFacts.ts'
import { p2pChat } from '../im/receiver.ts'
import { addMessage } from '../im/store.ts'
import type { Chat, Message, Person, Resource } from '../store/types.ts'
import type { World } from '../world.ts'
import { seenMessage } from './clicks.ts'
import { userIds } from './ids.ts'
import { hears, tell } from './tell.ts'

/** What a person sends: text, or any other type with its content. */
export interface PersonMessage {
  /** A mention of the bot: `@bot` anywhere in the text. */
  text?: string
  /** Default: `text`. */
  msgType?: string
  /** Content of another type, as receivers read it. */
  content?: Record<string, unknown>
  /** Bytes of an image, in place of text. */
  image?: Uint8Array
  /** A file, in place of text. */
  file?: { name: string; bytes: Uint8Array }
  /** A voice message, in place of text. */
  audio?: { bytes: Uint8Array; durationMs: number }
  /** A video with the picture that stands for it, in place of text. */
  video?: { name: string; bytes: Uint8Array; durationMs: number; cover: Uint8Array }
  /** Ids of messages that are sent on as one, in place of text. */
  forwards?: string[]
  /** A group that the person is in. Default: the chat with the bot. */
  chatId?: string
  /** The message that is answered, `om_…`. */
  replyTo?: string
}

export interface Sent {
  messageId: string
  chatId: string
  /** What the bot got; `withheld` where it is not there, or may not hear it. */
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

/** What people send is stored like what a bot uploads, but belongs to them. */
function keep(person: Person, kind: Resource['kind'], name: string, bytes: Uint8Array, world: World): string {
  const key = `${kind === 'image' ? 'img' : 'file'}_v3_${world.ids.next('').slice(0, 24)}`
  const format = kind === 'image' ? imageFacts(bytes)?.format : undefined
  const contentType = format ? `image/${format}` : 'application/octet-stream'
  world.store.resources.set(key, { key, kind, type: 'message', name, bytes, contentType, ownerId: person.openId })
  return key
}

function mustSpeak(person: Person, chat: Chat, world: World): void {
  if (!maySpeak(chat, person.openId, world)) throw new TypeError(`${person.name} may not speak in ${chat.name}`)
}

function known(person: Person, ids: string[], world: World): string[] {
  for (const id of ids) seenMessage(person, id, world)
  return ids
}

function contentOf(person: Person, what: PersonMessage, world: World): Pick<Message, 'msgType' | 'sent'> {
  const { image, file, audio, video, forwards } = what
  if (image) return { msgType: 'image', sent: { image_key: keep(person, 'image', 'image', image, world) } }
  if (file) {
    return {
      msgType: 'file',
      sent: { file_key: keep(person, 'file', file.name, file.bytes, world), file_name: file.name },
    }
  }
  if (audio) {
    const file_key = keep(person, 'file', 'voice.opus', audio.bytes, world)
    return { msgType: 'audio', sent: { file_key, duration: audio.durationMs } }
  }
  if (video) {
    const sent = {
      file_key: keep(person, 'file', video.name, video.bytes, world),
      image_key: keep(person, 'image', 'cover', video.cover, world),
      file_name: video.name,
      duration: video.durationMs,
    }
    return { msgType: 'media', sent }
  }
  if (forwards) return { msgType: 'merge_forward', sent: { message_id_list: known(person, forwards, world) } }
  // A post may come as receivers read it, without its languages.
  const { msgType, content } = what
  if (msgType === 'post' && Array.isArray(content?.content)) return { msgType, sent: { zh_cn: content } }
  return { msgType: what.msgType ?? 'text', sent: what.content ?? { text: what.text ?? '' } }
}

export async function sends(person: Person, what: PersonMessage, world: World): Promise<Sent> {
  const { chat, parent } = chatOf(person, what, world)
  mustSpeak(person, chat, world)
  const { msgType, sent } = contentOf(person, what, world)
  const { app } = world
  const message = addMessage(
    { chat, msgType, sent, sender: { type: 'user', id: person.openId }, ...(parent && { parent }) },
    world,
  )
  message.readAtMs.set(person.openId, message.createdAtMs)
  const mentions = message.mentions.map(({ key, openId, name }) => {
    const mentioned = world.store.people.get(openId)
    return {
      key,
      id: mentioned ? userIds(mentioned, world) : { open_id: openId },
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
  const event = {
    sender: { sender_id: userIds(person, world), sender_type: 'user', tenant_key: app.tenantKey },
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
      ...(world.scopes.has('im:user_agent:read') && { user_agent: 'Lark emulator' }),
    },
  }
  const delivery = await tell(hears(chat, mentionsBot, world), 'im.message.receive_v1', event, world)
  return { messageId: message.messageId, chatId: chat.chatId, delivery }
}
