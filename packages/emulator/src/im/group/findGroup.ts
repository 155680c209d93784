import { refuse } from '../../http/refusal.ts'
import type { Call } from '../../http/route.ts'
import type { Chat } from '../../store/types.ts'
import type { World } from '../../world.ts'
import { isIn, senderOf } from '../findMessage.ts'

/** The group in the path, which the caller is in. */
export function findGroup(call: Call, world: World): Chat {
  const chat = world.store.chats.get(call.params.chat_id ?? '')
  if (!chat) refuse(232006, 'There is no chat with this id')
  if (chat.dissolved) refuse(232009, 'The chat was dissolved')
  if (!isIn(chat, senderOf(call, world))) refuse(232011, 'The caller is not in the chat')
  return chat
}
