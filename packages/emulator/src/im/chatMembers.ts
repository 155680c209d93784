import { requireScope } from '../http/checkToken.ts'
import { page } from '../http/page.ts'
import { refuse } from '../http/refusal.ts'
import type { Call, Route } from '../http/route.ts'
import { idOf, personBy, type UserIdType } from '../store/store.ts'
import type { Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { isIn, senderOf } from './findMessage.ts'
import { tellBot, tellUsers } from './group/events.ts'
import { findGroup } from './group/findGroup.ts'
import { checkOnlyManagers, isManager, joined } from './group/settings.ts'

const MOST_USERS = 50
const MOST_BOTS = 5
/** Members of one group. */
const MOST_MEMBERS = 5000

function memberIdType(call: Call): UserIdType {
  const type = call.query.get('member_id_type')
  return type === 'union_id' || type === 'user_id' ? type : 'open_id'
}

const listMembers: Route = {
  on: 'GET /open-apis/im/v1/chats/:chat_id/members',
  run(call, world) {
    const chat = findGroup(call, world)
    const type = memberIdType(call)
    const people = [...chat.members].map(openId => world.store.people.get(openId) as Person)
    const found = page(people, call, 20, 232001)
    const items = found.items.map(person => ({
      member_id_type: type,
      member_id: idOf(person, type),
      name: person.name,
      tenant_key: world.app.tenantKey,
    }))
    return { data: { ...found, items, member_total: people.length } }
  },
}

interface Named {
  ids: string[]
  /** Ids that nobody has, or nobody whom the app may see. */
  unknown: string[]
  people: Person[]
}

function named(call: Call, world: World): Named {
  const ids = (call.body.id_list as string[] | undefined) ?? []
  if (ids.length === 0 || ids.length > MOST_USERS)
    refuse(ids.length === 0 ? 232027 : 232001, `id_list holds 1 to ${MOST_USERS} ids`)
  if (memberIdType(call) === 'user_id' && call.token) {
    requireScope(['contact:user.employee_id:readonly'], call.token, world)
  }
  const people = ids
    .flatMap(id => personBy(world.store, memberIdType(call), id) ?? [])
    .filter(({ available }) => available)
  const known = new Set(people.map(person => idOf(person, memberIdType(call))))
  return { ids, people, unknown: ids.filter(id => !known.has(id)) }
}

/** Bots come and go by their app's id; this tenant has the one. */
function isBot(call: Call): boolean {
  return call.query.get('member_id_type') === 'app_id'
}

function botIds(call: Call): string[] {
  const ids = (call.body.id_list as string[] | undefined) ?? []
  if (ids.length === 0 || ids.length > MOST_BOTS)
    refuse(ids.length === 0 ? 232027 : 232001, `id_list holds 1 to ${MOST_BOTS} apps`)
  return ids
}

const addMembers: Route = {
  on: 'POST /open-apis/im/v1/chats/:chat_id/members',
  run(call, world) {
    const chat = findGroup(call, world)
    if (chat.mode === 'p2p') refuse(232090, 'Nobody joins a chat of two')
    checkOnlyManagers('add_member_permission', 232017, chat, call, world)
    if (isBot(call)) {
      const ids = botIds(call)
      const comes = !chat.hasBot && ids.includes(world.app.appId)
      chat.hasBot ||= comes
      if (comes) joined([world.app.appId], chat, world)
      if (comes) tellBot('added', chat, call, world)
      const invalid = ids.filter(id => id !== world.app.appId)
      return { data: { invalid_id_list: invalid, not_existed_id_list: [], pending_approval_id_list: [] } }
    }
    const { ids, people, unknown } = named(call, world)
    const hidden = ids.filter(id => personBy(world.store, memberIdType(call), id)?.available === false)
    const usable = people.filter(person => !person.resigned)
    // 0: unknown ids spoil the rest, resigned people do not; 1: who can be added is; 2: everybody or nobody.
    const strictness = call.query.get('succeed_type') ?? '0'
    const spoilt = strictness === '2' ? unknown.length > 0 || usable.length < people.length : unknown.length > 0
    if (strictness !== '1' && hidden.length > 0) refuse(232024, `The app may not see ${hidden.join(', ')}`)
    if (strictness !== '1' && spoilt) refuse(232043, `id_list names people who cannot be added: ${unknown.join(', ')}`)
    const coming = usable.filter(({ openId }) => !chat.members.has(openId))
    if (chat.members.size + coming.length > MOST_MEMBERS) refuse(232013, `A group has ${MOST_MEMBERS} members at most`)
    for (const person of coming) chat.members.add(person.openId)
    joined(
      coming.map(({ openId }) => openId),
      chat,
      world,
    )
    tellUsers('added', coming, chat, call, world)
    const invalid = people.filter(person => person.resigned).map(person => idOf(person, memberIdType(call)))
    return { data: { invalid_id_list: invalid, not_existed_id_list: unknown, pending_approval_id_list: [] } }
  },
}

const removeMembers: Route = {
  on: 'DELETE /open-apis/im/v1/chats/:chat_id/members',
  run(call, world) {
    const chat = findGroup(call, world)
    if (chat.mode === 'p2p') refuse(232008, 'Nobody leaves a chat of two')
    const caller = senderOf(call, world).id
    const mayRemove = (ids: string[]): void => {
      // Everybody may leave by themselves.
      if (ids.some(id => id !== caller) && !isManager(chat, call, world)) {
        refuse(232014, 'Others are removed by the owner and managers alone')
      }
    }
    if (isBot(call)) {
      const ids = botIds(call)
      mayRemove(ids)
      const goes = chat.hasBot && ids.includes(world.app.appId)
      if (goes) tellBot('deleted', chat, call, world)
      if (goes) chat.hasBot = false
      return { data: { invalid_id_list: ids.filter(id => id !== world.app.appId) } }
    }
    const { people, unknown } = named(call, world)
    if (people.some(({ openId }) => openId === chat.ownerId && openId !== caller)) {
      refuse(232076, 'The owner of a group is not removed')
    }
    mayRemove(people.map(({ openId }) => openId))
    const going = people.filter(({ openId }) => chat.members.has(openId))
    const ownerGoes = going.some(({ openId }) => openId === chat.ownerId)
    if (ownerGoes && going.length === chat.members.size && !chat.hasBot) {
      refuse(232029, 'Nobody is left to own the group')
    }
    for (const { openId } of going) chat.members.delete(openId)
    // Somebody owns a group at all times: the one who is in it longest, or the bot.
    if (ownerGoes) chat.ownerId = [...chat.members][0] ?? world.app.appId
    tellUsers('deleted', going, chat, call, world)
    return { data: { invalid_id_list: unknown } }
  },
}

const isInChat: Route = {
  on: 'GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat',
  run(call, world) {
    const chat = world.store.chats.get(call.params.chat_id ?? '')
    if (!chat) refuse(232006, 'There is no chat with this id')
    return { data: { is_in_chat: isIn(chat, senderOf(call, world)) } }
  },
}

export const memberRoutes: Route[] = [isInChat, listMembers, addMembers, removeMembers]
