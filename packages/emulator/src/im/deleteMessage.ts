import { refuse } from '../http/refusal.ts'
import type { Route } from '../http/route.ts'
import { findStanding, senderOf } from './findMessage.ts'

/** What the tenant's administrators allow; this is what they start with. */
const RECALL_WINDOW_MS = 24 * 3600_000

export const deleteMessage: Route = {
  on: 'DELETE /open-apis/im/v1/messages/:message_id',
  run(call, world) {
    const { message, chat } = findStanding(call, world)
    const caller = senderOf(call, world)
    const own = message.sender.id === caller.id
    if (!own && chat.ownerId !== caller.id)
      refuse(230026, 'Only the sender and the group owner may recall this message')
    if (own && world.clock.now() - message.createdAtMs > RECALL_WINDOW_MS) refuse(230009, 'The time to recall is over')
    message.recalledAtMs = world.clock.now()
    message.updatedAtMs = world.clock.now()
    // Told of every message in a chat that the bot is in.
    if (chat.hasBot) {
      void world.delivering.event('im.message.recalled_v1', {
        message_id: message.messageId,
        chat_id: chat.chatId,
        recall_time: String(message.recalledAtMs),
        recall_type: own ? 'message_owner' : 'group_owner',
      })
    }
    return { data: {} }
  },
}
