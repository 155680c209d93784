import { refuse } from '../http/refusal.ts'
import type { Route } from '../http/route.ts'
import { isCard } from './card/card.ts'
import { findMessage, senderOf } from './findMessage.ts'

const WINDOW_MS = 600_000

const MOST_LETTERS = 200

function isFollowUp(one: unknown): boolean {
  if (!isCard(one) || typeof one.content !== 'string') return false
  const { content, i18n_contents: others = [] } = one
  if (content === '' || content.length > MOST_LETTERS) return false
  return Array.isArray(others) && others.every(other => isCard(other) && typeof other.content === 'string')
}

/** Bubbles under the bot's last message that a person can answer with. */
export const pushFollowUp: Route = {
  on: 'POST /open-apis/im/v1/messages/:message_id/push_follow_up',
  run(call, world) {
    const { message, chat } = findMessage(call, world)
    if (chat.mode !== 'p2p') refuse(230003, 'only support p2p chat')
    if (message.recalledAtMs !== undefined) refuse(230004, 'invisible message')
    if (message.sender.id !== senderOf(call, world).id) refuse(230001, 'Only messages of the bot have follow-ups')
    const people = [...chat.members].flatMap(id => world.store.people.get(id) ?? [])
    if (people.some(({ available }) => !available)) refuse(230005, 'user is not visible to bot')
    const list = call.body.follow_ups
    if (!Array.isArray(list) || list.length === 0 || !list.every(isFollowUp)) refuse(230007, 'invalid follow up')
    if (message.followUps) refuse(230008, 'follow up already exist')
    if (world.clock.now() - message.createdAtMs > WINDOW_MS) refuse(230002, 'expired message')
    const latest = [...world.store.messages.values()].findLast(({ chatId }) => chatId === chat.chatId)
    if (latest !== message) refuse(230006, 'only support latest message')
    message.followUps = list.map(({ content }) => String(content))
    return { data: {} }
  },
}
