import { refuse } from '../../http/refusal.ts'
import type { Route } from '../../http/route.ts'
import { senderOf } from '../findMessage.ts'

export const joinChat: Route = {
  on: 'PATCH /open-apis/im/v1/chats/:chat_id/members/me_join',
  run(call, world) {
    const chat = world.store.chats.get(call.params.chat_id ?? '')
    if (!chat) refuse(232006, 'There is no chat with this id')
    if (chat.dissolved) refuse(232009, 'The chat was dissolved')
    if (!chat.isPublic) refuse(232008, 'Only public groups are joined without being asked')
    const caller = senderOf(call, world)
    if (caller.type === 'app') chat.hasBot = true
    else chat.members.add(caller.id)
    return { data: {} }
  },
}
