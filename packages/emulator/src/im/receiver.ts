import { requireScope } from '../http/checkToken.ts'
import { refuse } from '../http/refusal.ts'
import type { Call } from '../http/route.ts'
import { p2pChatOf, personBy, type UserIdType } from '../store/store.ts'
import type { Chat, Message, Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { isIn } from './findMessage.ts'
import { settingsOf } from './group/settings.ts'

const FORMS: Record<string, RegExp> = {
  open_id: /^ou_/,
  union_id: /^on_/,
  user_id: /^[^@]+$/,
  email: /^[^@\s]+@[^@\s]+$/,
  chat_id: /^oc_/,
}

/** The chat of the bot and one person, made at the first message. */
export function p2pChat(person: Person, world: World): Chat {
  const existing = p2pChatOf(world.store, person.openId)
  if (existing) return existing
  const chat: Chat = {
    chatId: world.ids.next('oc_'),
    mode: 'p2p',
    name: person.name,
    description: '',
    ownerId: undefined,
    members: new Set([person.openId]),
    hasBot: true,
    dissolved: false,
    createdAtMs: world.clock.now(),
  }
  world.store.chats.set(chat.chatId, chat)
  return chat
}

export function checkPerson(person: Person): void {
  if (person.resigned) refuse(230029, 'The person has resigned')
  if (!person.available) refuse(230013, 'The bot is not available to this person')
}

export function chatFor(chat: Chat | undefined, sender: Message['sender'], missing = 230034): Chat {
  if (!chat) refuse(missing, 'There is no chat with this receive_id')
  if (chat.dissolved) refuse(232009, 'The chat was dissolved')
  if (!isIn(chat, sender)) refuse(230002, 'The bot is not in the group: add it, then send again')
  return chat
}

/** Refuses what a person doesn't want to get: replies to what they say themselves still reach them. */
function notStopped(chat: Chat, world: World): Chat {
  if (chat.mode === 'p2p' && settingsOf(chat, world).isStopped) {
    refuse(230053, 'The user has stopped the bot from sending messages')
  }
  return chat
}

/** Where a message with this `receive_id` goes. */
export function receiver(call: Call, id: string, sender: Message['sender'], world: World, missing = 230034): Chat {
  const type = call.query.get('receive_id_type') ?? ''
  if (type === 'user_id' && call.token) requireScope(['contact:user.employee_id:readonly'], call.token, world)
  if (id === '') refuse(230001, 'receive_id is empty')
  if (!FORMS[type]?.test(id)) refuse(230001, `receive_id has not the form of a ${type}`)
  if (type === 'chat_id') return notStopped(chatFor(world.store.chats.get(id), sender, missing), world)
  const person = personBy(world.store, type as UserIdType | 'email', id)
  if (!person) refuse(230034, `There is nobody with this ${type}`)
  checkPerson(person)
  return notStopped(p2pChat(person, world), world)
}
