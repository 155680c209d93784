import { requireUserIdScope, userIdType } from '../contact/wire.ts'
import { page } from '../http/page.ts'
import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import { idOf, personBy } from '../store/store.ts'
import type { Chat } from '../store/types.ts'
import type { World } from '../world.ts'
import { isIn, senderOf } from './findMessage.ts'
import { tellDisbanded } from './group/events.ts'
import { checkPicture, optionsIn } from './group/options.ts'
import { groupOf, isOwner, settingsOf } from './group/settings.ts'
import { checkPublicName, updateChat } from './group/updateChat.ts'

const KEY_LIFE_MS = 10 * 3600_000

function ownerId(chat: Chat, call: Call, world: World): string {
  const owner = world.store.people.get(chat.ownerId ?? '')
  return owner ? idOf(owner, userIdType(call)) : (chat.ownerId ?? '')
}

function summary(chat: Chat, call: Call, world: World): Record<string, unknown> {
  return {
    avatar: settingsOf(chat, world).options.avatar,
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

/** All that those see who are in a group. */
function details(chat: Chat, call: Call, world: World): Record<string, unknown> {
  const { options, moderation } = settingsOf(chat, world)
  return {
    ...summary(chat, call, world),
    ...options,
    chat_mode: chat.mode,
    chat_type: typeOf(chat),
    chat_tag: 'inner',
    moderation_permission: moderation,
  }
}

const createChat: Route = {
  on: 'POST /open-apis/im/v1/chats',
  run(call, world) {
    requireUserIdScope(call, world)
    const type = userIdType(call)
    const ids = (call.body.user_id_list as string[] | undefined) ?? []
    const people = ids.map(id => personBy(world.store, type, id))
    if (people.some(person => person?.resigned)) refuse(232022, 'user_id_list names people who have resigned')
    if (people.some(person => !person?.available)) refuse(232043, 'user_id_list names people who are not available')
    const bots = (call.body.bot_id_list as string[] | undefined) ?? []
    if (bots.some(id => id !== world.app.appId)) refuse(232021, 'bot_id_list names a bot that is not there')
    const owner = text(call, 'owner_id') === '' ? undefined : personBy(world.store, type, text(call, 'owner_id'))
    if (text(call, 'owner_id') !== '' && !owner) refuse(232035, 'owner_id is nobody')
    const name = text(call, 'name')
    const uuid = call.query.get('uuid')
    const key = uuid ? `chat:${uuid}:${owner?.openId ?? ''}` : undefined
    const held = key === undefined ? undefined : world.store.keys.get(key)
    const made = held && held.untilMs > world.clock.now() ? world.store.chats.get(held.id) : undefined
    if (!made) checkPublicName(name, call.body.chat_type === 'public', undefined, world)
    checkPicture(call.body.avatar, 'avatar', 232001, world)
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
    if (!made) {
      const settings = settingsOf(chat, world)
      settings.isOwn = true
      settings.options = optionsIn(call.body, settings.options)
      if (call.query.get('set_bot_manager') === 'true') settings.managers.add(world.app.appId)
    }
    // A new group is told without its status.
    const { chat_status: _, ...body } = details(chat, call, world)
    return { data: { chat_id: chat.chatId, ...body, chat_mode: 'group' } }
  },
}

function counts(chat: Chat, call: Call, world: World): Record<string, unknown> {
  const managers = [...settingsOf(chat, world).managers]
  return {
    user_manager_id_list: managers
      .flatMap(id => world.store.people.get(id) ?? [])
      .map(one => idOf(one, userIdType(call))),
    bot_manager_id_list: managers.filter(id => id === world.app.appId),
    user_count: String(chat.members.size),
    bot_count: chat.hasBot ? '1' : '0',
  }
}

const getChat: Route = {
  on: 'GET /open-apis/im/v1/chats/:chat_id',
  run(call, world) {
    const chat = findChat(call, world)
    const inside = isIn(chat, senderOf(call, world))
    if (chat.mode === 'p2p' && !inside) refuse(232011, 'The bot is not in the chat')
    return {
      data: inside
        ? { ...details(chat, call, world), ...counts(chat, call, world) }
        : { ...summary(chat, call, world), chat_mode: chat.mode, chat_type: typeOf(chat), chat_tag: 'inner' },
    }
  },
}

/** Whom the caller talks to in a chat of two. */
function otherOf(chat: Chat, call: Call, world: World): Record<string, string> {
  if (chat.mode !== 'p2p') return {}
  if (call.token?.openId !== undefined) return { p2p_target_type: 'bot', p2p_target_id: world.app.botOpenId }
  const [person] = [...chat.members].flatMap(id => world.store.people.get(id) ?? [])
  return { p2p_target_type: 'user', p2p_target_id: person ? idOf(person, userIdType(call)) : '' }
}

const listChats: Route = {
  on: 'GET /open-apis/im/v1/chats',
  run(call, world) {
    const caller = senderOf(call, world)
    // No page names `types`: the platform's own command line asks with it for chats of two.
    const types = (call.query.get('types') ?? 'group').split(',')
    const groups = [...world.store.chats.values()].filter(
      chat => types.includes(chat.mode === 'p2p' ? 'p2p' : 'group') && isIn(chat, caller),
    )
    const found = page(groups, call, 20, 232001)
    const items = found.items.map(chat => ({
      chat_id: chat.chatId,
      ...summary(chat, call, world),
      ...(call.query.has('types') && { chat_mode: chat.mode, ...otherOf(chat, call, world) }),
    }))
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

const dissolveChat: Route = {
  on: 'DELETE /open-apis/im/v1/chats/:chat_id',
  run(call, world) {
    const { chat } = groupOf(call, world, 232008)
    if (!isOwner(chat, call, world)) refuse(232017, 'Only the owner dissolves a group')
    tellDisbanded(chat, call, world)
    chat.dissolved = true
    return {}
  },
}

export const chatRoutes: Route[] = [createChat, getChat, listChats, searchChats, updateChat, dissolveChat]
