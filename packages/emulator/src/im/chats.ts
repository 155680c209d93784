import { requireUserIdScope, userIdType } from '../contact/wire.ts'
import { page } from '../http/page.ts'
import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import { idOf, personBy } from '../store/store.ts'
import type { Chat } from '../store/types.ts'
import type { World } from '../world.ts'
import { findGroup } from './chatMembers.ts'
import { isIn, senderOf } from './findMessage.ts'

const KEY_LIFE_MS = 10 * 3600_000

function ownerId(chat: Chat, call: Call, world: World): string {
  const owner = world.store.people.get(chat.ownerId ?? '')
  return owner ? idOf(owner, userIdType(call)) : (chat.ownerId ?? '')
}

function summary(chat: Chat, call: Call, world: World): Record<string, unknown> {
  return {
    avatar: `https://avatars.acme.example/${chat.chatId}`,
    name: chat.name,
    description: chat.description,
    owner_id: ownerId(chat, call, world),
    owner_id_type: world.store.people.has(chat.ownerId ?? '') ? userIdType(call) : 'app_id',
    external: false,
    tenant_key: world.app.tenantKey,
    chat_status: chat.dissolved ? 'dissolved' : 'normal',
  }
}

function typeOf(chat: Chat): string {
  return chat.isPublic ? 'public' : 'private'
}

function findChat(call: Call, world: World): Chat {
  const chat = world.store.chats.get(call.params.chat_id ?? '')
  if (!chat) refuse(232006, 'There is no chat with this id')
  return chat
}

const createChat: Route = {
  on: 'POST /open-apis/im/v1/chats',
  run(call, world) {
    requireUserIdScope(call, world)
    const type = userIdType(call)
    const ids = (call.body.user_id_list as string[] | undefined) ?? []
    const people = ids.map(id => personBy(world.store, type, id))
    if (people.some(person => !person?.available)) refuse(232043, 'user_id_list names people who are not available')
    const owner = text(call, 'owner_id') === '' ? undefined : personBy(world.store, type, text(call, 'owner_id'))
    if (text(call, 'owner_id') !== '' && !owner) refuse(232035, 'owner_id is nobody')
    const name = text(call, 'name')
    if (call.body.chat_type === 'public' && name.length < 2) refuse(232042, 'A public group has a name')
    const uuid = call.query.get('uuid')
    const key = uuid ? `chat:${uuid}:${owner?.openId ?? ''}` : undefined
    const held = key === undefined ? undefined : world.store.keys.get(key)
    const made = held && held.untilMs > world.clock.now() ? world.store.chats.get(held.id) : undefined
    const chat: Chat = made ?? {
      chatId: world.ids.next('oc_'),
      mode: call.body.group_message_type === 'thread' ? 'topic' : 'group',
      name,
      description: text(call, 'description'),
      ownerId: owner?.openId ?? world.app.appId,
      members: new Set([...people, owner].filter(person => person !== undefined).map(person => person.openId)),
      hasBot: true,
      dissolved: false,
      createdAtMs: world.clock.now(),
      isPublic: call.body.chat_type === 'public',
    }
    world.store.chats.set(chat.chatId, chat)
    if (key !== undefined && !made) {
      world.store.keys.set(key, { id: chat.chatId, untilMs: world.clock.now() + KEY_LIFE_MS })
    }
    return {
      data: { chat_id: chat.chatId, ...summary(chat, call, world), chat_mode: 'group', chat_type: typeOf(chat) },
    }
  },
}

const getChat: Route = {
  on: 'GET /open-apis/im/v1/chats/:chat_id',
  run(call, world) {
    const chat = findChat(call, world)
    const inside = isIn(chat, senderOf(call, world))
    if (chat.mode === 'p2p' && !inside) refuse(232011, 'The bot is not in the chat')
    return {
      data: {
        ...summary(chat, call, world),
        chat_mode: chat.mode,
        chat_type: typeOf(chat),
        chat_tag: 'inner',
        ...(inside && { user_count: String(chat.members.size), bot_count: '1' }),
      },
    }
  },
}

const listChats: Route = {
  on: 'GET /open-apis/im/v1/chats',
  run(call, world) {
    const caller = senderOf(call, world)
    const groups = [...world.store.chats.values()].filter(chat => chat.mode !== 'p2p' && isIn(chat, caller))
    const found = page(groups, call, 20, 232001)
    const items = found.items.map(chat => ({ chat_id: chat.chatId, ...summary(chat, call, world) }))
    return { data: { ...found, items } }
  },
}

const searchChats: Route = {
  on: 'GET /open-apis/im/v1/chats/search',
  run(call, world) {
    const caller = senderOf(call, world)
    const words = (call.query.get('query') ?? '').toLowerCase()
    const groups = [...world.store.chats.values()].filter(
      chat => chat.mode !== 'p2p' && isIn(chat, caller) && chat.name.toLowerCase().includes(words),
    )
    const found = page(words === '' ? [] : groups, call, 20, 232001)
    const items = found.items.map(chat => ({ chat_id: chat.chatId, ...summary(chat, call, world) }))
    return { data: { ...found, items } }
  },
}

const updateChat: Route = {
  on: 'PUT /open-apis/im/v1/chats/:chat_id',
  run(call, world) {
    const chat = findGroup(call, world)
    const owner =
      text(call, 'owner_id') === '' ? undefined : personBy(world.store, userIdType(call), text(call, 'owner_id'))
    if (text(call, 'owner_id') !== '' && (!owner || !chat.members.has(owner.openId))) {
      refuse(232035, 'owner_id is no member of the group')
    }
    // What is left out stays as it is.
    if (call.body.name !== undefined) chat.name = text(call, 'name')
    if (call.body.description !== undefined) chat.description = text(call, 'description')
    if (owner) chat.ownerId = owner.openId
    return {}
  },
}

const dissolveChat: Route = {
  on: 'DELETE /open-apis/im/v1/chats/:chat_id',
  run(call, world) {
    const chat = findGroup(call, world)
    if (chat.ownerId !== senderOf(call, world).id) refuse(232017, 'Only the owner dissolves a group')
    chat.dissolved = true
    return {}
  },
}

export const chatRoutes: Route[] = [createChat, getChat, listChats, searchChats, updateChat, dissolveChat]
