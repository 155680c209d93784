import { refuse } from '../http/refusal.ts'
import { type Route, text } from '../http/route.ts'
import { checkSending } from './createMessage.ts'
import { findMessage, senderOf } from './findMessage.ts'
import { addMessage, once } from './store.ts'
import { messageBody } from './wire.ts'

export const replyMessage: Route = {
  on: 'POST /open-apis/im/v1/messages/:message_id/reply',
  run(call, world) {
    const { message: parent, chat } = findMessage(call, world)
    if (parent.recalledAtMs !== undefined) refuse(230011, 'The message was recalled')
    if (chat.dissolved) refuse(232009, 'The chat was dissolved')
    if (parent.batchId !== undefined || parent.onlyFor !== undefined) refuse(230054, 'This message takes no replies')
    const sender = senderOf(call, world)
    const uuid = text(call, 'uuid')
    const message = once(uuid && `reply:${sender.id}:${uuid}`, call, world, () => {
      const sent = checkSending(call, chat, world)
      const inThread = call.body.reply_in_thread === true || chat.mode === 'topic'
      return addMessage({ chat, msgType: text(call, 'msg_type'), sent, sender, parent, inThread }, world)
    })
    return { data: messageBody(message, world) }
  },
}
