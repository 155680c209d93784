import { requireUserIdScope, userIdType } from '../contact/wire.ts'
import { refuse } from '../http/refusal.ts'
import type { Route } from '../http/route.ts'
import { personBy } from '../store/store.ts'
import { findStanding, senderOf } from './findMessage.ts'

const MOST_USERS = 200

function urgent(type: 'app' | 'sms' | 'phone'): Route {
  return {
    on: `PATCH /open-apis/im/v1/messages/:message_id/urgent_${type}`,
    run(call, world) {
      requireUserIdScope(call, world)
      const { message, chat } = findStanding(call, world)
      if (message.sender.id !== senderOf(call, world).id) refuse(230012, 'The bot is not the sender of the message')
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
      message.urgents.push({ type, openIds, atMs: world.clock.now() })
      return { data: { invalid_user_id_list: invalid } }
    },
  }
}

export const urgentRoutes: Route[] = [urgent('app'), urgent('sms'), urgent('phone')]
