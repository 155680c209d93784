import { refuse } from '../../http/refusal.ts'
import type { Route } from '../../http/route.ts'
import { senderOf } from '../findMessage.ts'
import { tellUsers } from './events.ts'
import { joined, settingsOf } from './settings.ts'

export const joinChat: Route = {
  on: 'PATCH /open-apis/im/v1/chats/:chat_id/members/me_join',
  run(call, world) {
    const chat = world.store.chats.get(call.params.chat_id ?? '')
    if (!chat) refuse(232006, 'There is no chat with this id')
    if (chat.dissolved) refuse(232009, 'The chat was dissolved')
    if (!chat.isPublic) refuse(232008, 'Only public groups are joined without being asked')
    const caller = senderOf(call, world)
    if (settingsOf(chat, world).options.membership_approval === 'approval_required') {
      refuse(232075, 'Members of this group are approved first')
    }
    // The bot hears of those who join; that it was added is told where somebody added it.
    if (caller.type === 'app') chat.hasBot = true
    const person = chat.members.has(caller.id) ? undefined : world.store.people.get(caller.id)
    if (person) chat.members.add(person.openId)
    if (person || !chat.members.has(caller.id)) joined([caller.id], chat, world)
    if (person) tellUsers('added', [person], chat, call, world)
    return { data: {} }
  },
}
