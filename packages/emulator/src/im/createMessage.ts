import { requireScope } from '../http/checkToken.ts'
import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import type { Chat } from '../store/types.ts'
import type { World } from '../world.ts'
import { checkContent } from './content.ts'
import { senderOf } from './findMessage.ts'
import { checkMaySpeak } from './group/moderation.ts'
import { checkOnlyManagers } from './group/settings.ts'
import { receiver } from './receiver.ts'
import { addMessage, once } from './store.ts'
import { messageBody } from './wire.ts'

const MSG_TYPES = [
  'text',
  'post',
  'image',
  'file',
  'audio',
  'media',
  'sticker',
  'interactive',
  'share_chat',
  'share_user',
]

function mentionsAll(msgType: string, content: string): boolean {
  if (msgType === 'text') return /<at user_id=\\"all\\"/.test(content)
  return msgType === 'post' && /"user_id":\s*"all"/.test(content)
}

/** What create and reply ask alike. */
export function checkSending(
  call: Call,
  chat: Chat,
  world: World,
  types: string[] = MSG_TYPES,
): Record<string, unknown> {
  const msgType = text(call, 'msg_type')
  if (!types.includes(msgType)) refuse(230001, `${msgType || 'An empty string'} is no msg_type`)
  if (call.token?.openId !== undefined) requireScope(['im:message.send_as_user'], call.token, world)
  checkMaySpeak(chat, senderOf(call, world), world)
  if (mentionsAll(msgType, text(call, 'content'))) checkOnlyManagers('at_all_permission', 230018, chat, call, world)
  world.rates.lane(chat.chatId)
  return checkContent(msgType, text(call, 'content'), senderOf(call, world).id, world)
}

export const createMessage: Route = {
  on: 'POST /open-apis/im/v1/messages',
  run(call, world) {
    const sender = senderOf(call, world)
    const chat = receiver(call, text(call, 'receive_id'), sender, world)
    const msgType = text(call, 'msg_type')
    if (msgType === 'system' && chat.mode !== 'p2p') refuse(230001, 'System messages go to p2p chats only')
    const uuid = text(call, 'uuid')
    const message = once(uuid && `create:${sender.id}:${uuid}`, call, world, () => {
      const sent = checkSending(call, chat, world, [...MSG_TYPES, 'system'])
      return addMessage({ chat, msgType, sent, sender }, world)
    })
    return { data: messageBody(message, world) }
  },
}
