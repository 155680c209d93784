import { userIdType } from '../contact/wire.ts'
import { emojiTypes } from '../contract/emojiTypes.ts'
import { page } from '../http/page.ts'
import { refuse } from '../http/refusal.ts'
import type { Call, Route } from '../http/route.ts'
import { userIds } from '../people/ids.ts'
import { idOf } from '../store/store.ts'
import type { Message, Reaction } from '../store/types.ts'
import type { World } from '../world.ts'
import { isCard } from './card/card.ts'
import { isIn, senderOf } from './findMessage.ts'
import { isHidden } from './isHidden.ts'

function findReacted(call: Call, world: World): Message {
  const message = world.store.messages.get(call.params.message_id ?? '')
  const chat = message && world.store.chats.get(message.chatId)
  if (!message || !chat) refuse(231003, 'There is no message with this id')
  const caller = senderOf(call, world)
  if (!isIn(chat, caller)) refuse(231002, 'The bot is not in the chat of the message')
  if (chat.dissolved) refuse(call.method === 'GET' ? 231003 : 231004, 'The chat was dissolved')
  const [other] = chat.mode === 'p2p' ? [...chat.members].flatMap(id => world.store.people.get(id) ?? []) : []
  if (other?.available === false && call.method !== 'GET') refuse(231022, 'The bot is not available to this person')
  if (isHidden(message, caller.id, world)) refuse(231018, 'The message is from before the caller came')
  if (message.recalledAtMs !== undefined) refuse(230110, 'The message was recalled')
  return message
}

function reactionBody(reaction: Reaction, call: Call, world: World): Record<string, unknown> {
  const person = world.store.people.get(reaction.operatorId)
  return {
    reaction_id: reaction.reactionId,
    operator: {
      operator_id: person ? idOf(person, userIdType(call)) : reaction.operatorId,
      operator_type: reaction.operatorType,
    },
    action_time: String(reaction.atMs),
    reaction_type: { emoji_type: reaction.emojiType },
  }
}

/** One person has one reaction of a kind on a message. */
export function addReaction(message: Message, emojiType: string, by: Message['sender'], world: World): Reaction {
  const same = message.reactions.find(found => found.emojiType === emojiType && found.operatorId === by.id)
  if (same) return same
  const reaction: Reaction = {
    reactionId: world.ids.next(''),
    emojiType,
    operatorId: by.id,
    operatorType: by.type,
    atMs: world.clock.now(),
  }
  message.reactions.push(reaction)
  return reaction
}

/** Tells the bot of a reaction in a chat that it is in: its own too, and as an app's. */
function tellReaction(change: 'created' | 'deleted', message: Message, reaction: Reaction, world: World): void {
  if (!world.store.chats.get(message.chatId)?.hasBot) return
  const person = world.store.people.get(reaction.operatorId)
  void world.delivering.event(`im.message.reaction.${change}_v1`, {
    message_id: message.messageId,
    reaction_type: { emoji_type: reaction.emojiType },
    operator_type: reaction.operatorType,
    ...(person ? { user_id: userIds(person, world) } : { app_id: reaction.operatorId }),
    action_time: String(world.clock.now()),
  })
}

const addRoute: Route = {
  on: 'POST /open-apis/im/v1/messages/:message_id/reactions',
  run(call, world) {
    const message = findReacted(call, world)
    const type = isCard(call.body.reaction_type) ? call.body.reaction_type.emoji_type : undefined
    if (typeof type !== 'string' || !emojiTypes.has(type)) refuse(231001, 'reaction_type.emoji_type is no emoji')
    if (message.msgType === 'system') refuse(231017, 'Nobody reacts to a system message')
    const before = message.reactions.length
    const reaction = addReaction(message, type, senderOf(call, world), world)
    if (message.reactions.length > before) tellReaction('created', message, reaction, world)
    return { data: reactionBody(reaction, call, world) }
  },
}

const listRoute: Route = {
  on: 'GET /open-apis/im/v1/messages/:message_id/reactions',
  run(call, world) {
    const message = findReacted(call, world)
    const type = call.query.get('reaction_type')
    if (type && !emojiTypes.has(type)) refuse(231001, 'reaction_type is no emoji')
    const reactions = message.reactions.filter(reaction => !type || reaction.emojiType === type)
    const found = page(reactions, call, 20, 231012)
    return { data: { ...found, items: found.items.map(reaction => reactionBody(reaction, call, world)) } }
  },
}

const deleteRoute: Route = {
  on: 'DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id',
  run(call, world) {
    const message = findReacted(call, world)
    const reaction = message.reactions.find(found => found.reactionId === call.params.reaction_id)
    if (!reaction) {
      const id = call.params.reaction_id
      const elsewhere = [...world.store.messages.values()].some(one =>
        one.reactions.some(({ reactionId }) => reactionId === id),
      )
      refuse(elsewhere ? 231010 : 231011, 'The message has no reaction with this id')
    }
    if (reaction.operatorId !== senderOf(call, world).id) refuse(231007, 'Only who added a reaction takes it back')
    message.reactions = message.reactions.filter(found => found !== reaction)
    tellReaction('deleted', message, reaction, world)
    return { data: reactionBody(reaction, call, world) }
  },
}

const MOST_QUERIES = 20
const MOST_PER_MESSAGE = 10

/** Reactions of one message, or why there are none to be had. */
function query({ message_id: id, page_token: token }: Record<string, unknown>, call: Call, world: World) {
  const message = world.store.messages.get(String(id))
  const chat = message && world.store.chats.get(message.chatId)
  const failed = (fail_reason: string) => ({ failed: { message_id: String(id), fail_reason } })
  if (!message || !chat || message.recalledAtMs !== undefined) return failed('invalid')
  if (!isIn(chat, senderOf(call, world))) return failed('no_permission')
  const type = call.body.reaction_type
  const reactions = message.reactions.filter(({ emojiType }) => type === undefined || emojiType === type)
  const start = token === undefined || token === '' ? 0 : Number(token)
  if (!Number.isInteger(start) || start < 0 || start > reactions.length) return failed('invalid_page_token')
  const end = start + ((call.body.page_size_per_message as number | undefined) ?? MOST_PER_MESSAGE)
  const counts = new Map<string, number>()
  for (const { emojiType } of reactions) counts.set(emojiType, (counts.get(emojiType) ?? 0) + 1)
  return {
    details: {
      message_id: message.messageId,
      has_more: end < reactions.length,
      page_token: end < reactions.length ? String(end) : '',
      message_reaction_items: reactions.slice(start, end).map(reaction => {
        const { reaction_type: _, ...body } = reactionBody(reaction, call, world)
        return { ...body, emoji_type: reaction.emojiType }
      }),
    },
    counts: {
      message_id: message.messageId,
      reaction_count: [...counts].map(([reaction_type, count]) => ({ reaction_type, count: String(count) })),
    },
  }
}

const batchRoute: Route = {
  on: 'POST /open-apis/im/v1/messages/reactions/batch_query',
  run(call, world) {
    const { queries, page_size_per_message: size = MOST_PER_MESSAGE, reaction_type: type } = call.body
    if (!Array.isArray(queries) || queries.length === 0 || queries.length > MOST_QUERIES || !queries.every(isCard)) {
      refuse(230001, `queries holds 1 to ${MOST_QUERIES} messages`)
    }
    if (typeof size !== 'number' || size < 1 || size > MOST_PER_MESSAGE) {
      refuse(230001, `page_size_per_message is 1 to ${MOST_PER_MESSAGE}`)
    }
    if (type !== undefined && !emojiTypes.has(String(type))) refuse(230001, 'reaction_type is no emoji')
    const found = queries.map(one => query(one, call, world))
    return {
      data: {
        success_msg_reaction_details: found.flatMap(one => ('details' in one ? one.details : [])),
        success_msg_reaction_counts: found.flatMap(one => ('counts' in one ? one.counts : [])),
        fail_msg_reaction_details: found.flatMap(one => ('failed' in one ? one.failed : [])),
      },
    }
  },
}

export const reactionRoutes: Route[] = [batchRoute, addRoute, listRoute, deleteRoute]
