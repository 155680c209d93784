import { requireUserIdScope, userIdType } from '../contact/wire.ts'
import { refuse } from '../http/refusal.ts'
import type { Route } from '../http/route.ts'
import { personBy } from '../store/store.ts'
import type { World } from '../world.ts'
import { findStanding, senderOf } from './findMessage.ts'
import { checkOnlyManagers } from './group/settings.ts'

const MOST_USERS = 200
/** Urgent messages that one person has not read. */
const MOST_UNREAD = 200

function unread(openId: string, world: World): number {
  const urging = [...world.store.messages.values()].filter(
    ({ urgents, readAtMs }) => !readAtMs.has(openId) && urgents.some(({ openIds }) => openIds.includes(openId)),
  )
  return urging.length
}

/** A text message or a call to one person is paid for with one of the company's quota. */
function pay(type: 'app' | 'sms' | 'phone', people: number, world: World): void {
  if (type === 'app') return
  if (world.urgentLeft[type] < people) refuse(230024, 'Reach the upper limit of urgent message')
  world.urgentLeft[type] -= people
}

function urgent(type: 'app' | 'sms' | 'phone'): Route {
  return {
    on: `PATCH /open-apis/im/v1/messages/:message_id/urgent_${type}`,
    run(call, world) {
      requireUserIdScope(call, world)
      const { message, chat } = findStanding(call, world)
      if (message.sender.id !== senderOf(call, world).id) refuse(230012, 'The bot is not the sender of the message')
      checkOnlyManagers('urgent_setting', 230052, chat, call, world)
      const ids = call.body.user_id_list as string[]
      if (ids.length === 0 || ids.length > MOST_USERS) refuse(230001, `user_id_list holds 1 to ${MOST_USERS} ids`)
      const openIds: string[] = []
      const invalid: string[] = []
      for (const id of ids) {
        const person = personBy(world.store, userIdType(call), id)
        if (person && chat.members.has(person.openId) && !person.resigned) openIds.push(person.openId)
        else invalid.push(id)
      }
      if (openIds.length === 0) refuse(230001, 'Nobody in user_id_list is in the chat')
      if (openIds.some(openId => unread(openId, world) >= MOST_UNREAD)) {
        refuse(230023, 'The user has too many unread urgent messages')
      }
      pay(type, openIds.length, world)
      message.urgents.push({ type, openIds, atMs: world.clock.now() })
      return { data: { invalid_user_id_list: invalid } }
    },
  }
}

export const urgentRoutes: Route[] = [urgent('app'), urgent('sms'), urgent('phone')]
