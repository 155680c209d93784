import { requireScope } from '../../http/checkToken.ts'
import { refuse } from '../../http/refusal.ts'
import type { Call, Route } from '../../http/route.ts'
import { idOf, personBy, type UserIdType } from '../../store/store.ts'
import type { Chat } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { senderOf } from '../findMessage.ts'
import { type GroupSettings, groupOf } from './settings.ts'

const MOST_PEOPLE = 50
const MOST_BOTS = 5
/** People who manage one group. */
const MOST_MANAGERS = 10

function idType(call: Call): string {
  return call.query.get('member_id_type') ?? 'open_id'
}

/** Members, by open id and app id. */
function named(call: Call, chat: Chat, world: World): string[] {
  const type = idType(call)
  const ids = (call.body.manager_ids as string[] | undefined) ?? []
  if (chat.ownerId !== senderOf(call, world).id) refuse(232038, 'Managers are named by the owner alone')
  const most = type === 'app_id' ? MOST_BOTS : MOST_PEOPLE
  if (ids.length === 0 || ids.length > most)
    refuse(ids.length === 0 ? 232027 : 232001, `manager_ids holds 1 to ${most} ids`)
  if (type === 'user_id' && call.token) requireScope(['contact:user.employee_id:readonly'], call.token, world)
  const found = ids.map(id => {
    if (type === 'app_id') return id === world.app.appId && chat.hasBot ? id : undefined
    const person = personBy(world.store, type as UserIdType, id)
    return person && chat.members.has(person.openId) ? person.openId : undefined
  })
  const members = found.filter(id => id !== undefined)
  if (members.length === 0) refuse(232027, 'manager_ids names no member of the group')
  if (members.length < ids.length) refuse(232001, 'manager_ids names somebody who is no member of the group')
  return members
}

function managersBody({ managers }: GroupSettings, call: Call, world: World): Record<string, unknown> {
  const type = idType(call)
  const people = [...managers].flatMap(id => world.store.people.get(id) ?? [])
  return {
    chat_managers: people.map(person => idOf(person, type === 'app_id' ? 'open_id' : (type as UserIdType))),
    chat_bot_managers: [...managers].filter(id => id === world.app.appId),
  }
}

const addManagers: Route = {
  on: 'POST /open-apis/im/v1/chats/:chat_id/managers/add_managers',
  run(call, world) {
    const { chat, settings } = groupOf(call, world, 232001)
    const all = new Set([...settings.managers, ...named(call, chat, world)])
    const people = [...all].filter(id => id !== world.app.appId)
    if (people.length > MOST_MANAGERS) refuse(232040, `A group has ${MOST_MANAGERS} managers at most`)
    settings.managers = all
    return { data: managersBody(settings, call, world) }
  },
}

const deleteManagers: Route = {
  on: 'POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers',
  run(call, world) {
    const { chat, settings } = groupOf(call, world, 232001)
    for (const id of named(call, chat, world)) settings.managers.delete(id)
    return { data: managersBody(settings, call, world) }
  },
}

export const managerRoutes: Route[] = [addManagers, deleteManagers]
