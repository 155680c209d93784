import type { Call } from '../../http/route.ts'
import { userIds } from '../../people/ids.ts'
import type { Chat, Person } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { settingsOf } from './settings.ts'

/** The ids of who made a call: a person, or the bot. */
function operatorId(call: Call, world: World): Record<string, string> {
  const person = world.store.people.get(call.token?.openId ?? '')
  return person ? userIds(person, world) : { open_id: world.app.botOpenId }
}

/**
 * Tells the bot about a group that it is in: its own changes too, as no page of the platform excepts them. Nobody waits for it,
 * since the bot may be waiting for the answer to the call that is the cause.
 */
export function tellGroup(type: string, chat: Chat, call: Call, world: World, event: Record<string, unknown>): void {
  if (!chat.hasBot) return
  void world.delivering.event(type, {
    chat_id: chat.chatId,
    operator_id: operatorId(call, world),
    external: false,
    operator_tenant_key: world.app.tenantKey,
    ...event,
  })
}

const nameOf = (chat: Chat, world: World) => ({
  name: chat.name,
  i18n_names: settingsOf(chat, world).options.i18n_names,
})

/** Tells the bot who has come into a group that it is in, or left it. */
export function tellUsers(change: 'added' | 'deleted', people: Person[], chat: Chat, call: Call, world: World): void {
  if (people.length === 0) return
  const users = people.map(person => ({
    name: person.name,
    tenant_key: world.app.tenantKey,
    user_id: userIds(person, world),
  }))
  tellGroup(`im.chat.member.user.${change}_v1`, chat, call, world, { users, ...nameOf(chat, world) })
}

/** Tells the bot that it has come into a group, or that it was taken out of one. */
export function tellBot(change: 'added' | 'deleted', chat: Chat, call: Call, world: World): void {
  tellGroup(`im.chat.member.bot.${change}_v1`, chat, call, world, nameOf(chat, world))
}

export function tellDisbanded(chat: Chat, call: Call, world: World): void {
  tellGroup('im.chat.disbanded_v1', chat, call, world, nameOf(chat, world))
}
