import { refuse } from '../http/refusal.ts'
import { type Route, text } from '../http/route.ts'
import { isCard, isShared, isVersion2 } from './card/card.ts'
import { replaceCard } from './card/replaceCard.ts'
import { checkContent } from './content.ts'
import { findStanding, senderOf } from './findMessage.ts'
import { readForm } from './readForm.ts'
import { messageBody } from './wire.ts'

const MOST_EDITS = 20
const PATCH_WINDOW_MS = 14 * 24 * 3600_000
const EDITABLE = ['text', 'post']

const editMessage: Route = {
  on: 'PUT /open-apis/im/v1/messages/:message_id',
  run(call, world) {
    const { message } = findStanding(call, world, 230011)
    if (message.sender.id !== senderOf(call, world).id) refuse(230071, 'Only the sender edits a message')
    const msgType = text(call, 'msg_type')
    if (!EDITABLE.includes(message.msgType) || !EDITABLE.includes(msgType))
      refuse(230054, 'Only text and post are edited')
    if (message.edits >= MOST_EDITS) refuse(230072, `A message is edited ${MOST_EDITS} times at most`)
    const sent = checkContent(msgType, text(call, 'content'), message.sender.id, world)
    message.edits += 1
    Object.assign(message, { msgType, sent, updatedAtMs: world.clock.now(), ...readForm(msgType, sent, world) })
    return { data: messageBody(message, world) }
  },
}

const patchCard: Route = {
  on: 'PATCH /open-apis/im/v1/messages/:message_id',
  run(call, world) {
    const { message } = findStanding(call, world, 230011)
    if (message.msgType !== 'interactive') refuse(230001, 'The message is no card')
    if (message.sender.id !== senderOf(call, world).id) refuse(230027, 'The card was sent by somebody else')
    if (message.onlyFor !== undefined || message.batchId !== undefined) refuse(230001, 'This card is not updated here')
    if (world.clock.now() - message.createdAtMs > PATCH_WINDOW_MS) refuse(230031, 'The card is older than 14 days')
    world.rates.lane(message.messageId)
    const card = checkContent('interactive', text(call, 'content'), message.sender.id, world)
    if (!isShared(message.sent) || !isShared(card)) {
      refuse(230001, 'Only shared cards are updated here: set config.update_multi to true before and after')
    }
    if (isVersion2(message.sent) && isCard(card) && !isVersion2(card) && card.type === undefined) {
      refuse(230099, 'Failed to create card content, ext=ErrCode: 200830; ErrMsg: a 2.0 card stays a 2.0 card;')
    }
    replaceCard(message, card, undefined, world)
    return { data: {} }
  },
}

export const editRoutes: Route[] = [editMessage, patchCard]
