import { userIdType } from '../contact/wire.ts'
import { emojiTypes } from '../contract/emojiTypes.ts'
import { page } from '../http/page.ts'
import { refuse } from '../http/refusal.ts'
import type { Call, Route } from '../http/route.ts'
import { idOf } from '../store/store.ts'
import type { Message, Reaction } from '../store/types.ts'
import type { World } from '../world.ts'
import { isCard } from './card/checkCard.ts'
import { isIn, senderOf } from './findMessage.ts'

function findReacted(call: Call, world: World): Message {
  const message = world.store.messages.get(call.params.message_id ?? '')
  const chat = message && world.store.chats.get(message.chatId)
  if (!message || !chat) refuse(231003, 'There is no message with this id')
  if (!isIn(chat, senderOf(call, world))) refuse(231002, 'The bot is not in the chat of the message')
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

const addRoute: Route = {
  on: 'POST /open-apis/im/v1/messages/:message_id/reactions',
  run(call, world) {
    const message = findReacted(call, world)
    const type = isCard(call.body.reaction_type) ? call.body.reaction_type.emoji_type : undefined
    if (typeof type !== 'string' || !emojiTypes.has(type)) refuse(231001, 'reaction_type.emoji_type is no emoji')
    return { data: reactionBody(addReaction(message, type, senderOf(call, world), world), call, world) }
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
    if (!reaction) refuse(231011, 'The message has no reaction with this id')
    if (reaction.operatorId !== senderOf(call, world).id) refuse(231007, 'Only who added a reaction takes it back')
    message.reactions = message.reactions.filter(found => found !== reaction)
    return { data: reactionBody(reaction, call, world) }
  },
}

export const reactionRoutes: Route[] = [addRoute, listRoute, deleteRoute]
