import { Refusal, refuse } from '../http/refusal.ts'
import { type Route, text } from '../http/route.ts'
import { personBy } from '../store/store.ts'
import { checkContent } from './content.ts'
import { addMessage } from './store.ts'

/** These two are older than the codes of the message API, and document few of their own. */
const INVALID = 10003
const NOT_EPHEMERAL = 18051

const sendEphemeral: Route = {
  on: 'POST /open-apis/ephemeral/v1/send',
  refusalStatus: 200,
  run(call, world) {
    const chat = world.store.chats.get(text(call, 'chat_id'))
    if (chat?.mode !== 'group') refuse(INVALID, 'Cards for one person are shown in groups only')
    if (!chat.hasBot) refuse(10002, 'The bot is not in the group')
    if (text(call, 'msg_type') !== 'interactive') refuse(INVALID, 'msg_type is interactive')
    const person =
      personBy(world.store, 'open_id', text(call, 'open_id')) ??
      personBy(world.store, 'user_id', text(call, 'user_id')) ??
      personBy(world.store, 'email', text(call, 'email'))
    if (!person || !chat.members.has(person.openId)) refuse(INVALID, 'open_id, user_id or email of a member is wanted')
    let sent: Record<string, unknown>
    try {
      sent = checkContent('interactive', JSON.stringify(call.body.card), world.app.appId, world)
    } catch (error) {
      if (error instanceof Refusal) refuse(11246, error.message)
      throw error
    }
    const message = addMessage(
      { chat, msgType: 'interactive', sent, sender: { type: 'app', id: world.app.appId }, onlyFor: person.openId },
      world,
    )
    return { data: { message_id: message.messageId } }
  },
}

const deleteEphemeral: Route = {
  on: 'POST /open-apis/ephemeral/v1/delete',
  refusalStatus: 200,
  run(call, world) {
    const message = world.store.messages.get(text(call, 'message_id'))
    if (message?.onlyFor === undefined) refuse(NOT_EPHEMERAL, 'The message is no card for one person')
    message.recalledAtMs ??= world.clock.now()
    return {}
  },
}

export const ephemeralRoutes: Route[] = [sendEphemeral, deleteEphemeral]
