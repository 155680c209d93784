import { refuse } from '../http/refusal.ts'
import { type Route, text } from '../http/route.ts'
import { type Card, isCard } from '../im/card/card.ts'
import type { World } from '../world.ts'
import { applyActions } from './actions.ts'
import { changeCard } from './changeCard.ts'
import { checkEntity } from './checkEntity.ts'
import { addElements, deleteElement, findElement, patchElement, replaceElement } from './elements.ts'
import { addEntity, isStreaming } from './entities.ts'
import { badParameter, readList, readObject } from './readJson.ts'
import { applySettings, asksForStreaming } from './settings.ts'

const CARDS = '/open-apis/cardkit/v1/cards'
const TEXTS = new Set(['markdown', 'plain_text'])

const createCard: Route = {
  on: `POST ${CARDS}`,
  run(call, world) {
    const type = text(call, 'type')
    if (type !== 'card_json' && type !== 'template') badParameter('type is card_json or template')
    const data = readObject(call.body.data, 'data')
    const card = type === 'template' ? { type, data } : data
    if (type === 'template' && typeof data.template_id !== 'string') badParameter('data.template_id is missing')
    checkEntity(card)
    return { data: { card_id: addEntity({ card }, world).cardId } }
  },
}

const updateCard: Route = {
  on: `PUT ${CARDS}/:card_id`,
  run: (call, world) =>
    changeCard(call, world, card => {
      const next = call.body.card
      if (!isCard(next) || next.type !== 'card_json') badParameter('card is { type: "card_json", data }')
      for (const field of Object.keys(card)) delete card[field]
      Object.assign(card, readObject(next.data, 'card.data'))
      return isStreaming(card)
    }),
}

const updateSettings: Route = {
  on: `PATCH ${CARDS}/:card_id/settings`,
  run: (call, world) =>
    changeCard(call, world, card => {
      const settings = readObject(call.body.settings, 'settings')
      applySettings(card, settings)
      return asksForStreaming(settings)
    }),
}

const batchUpdate: Route = {
  on: `POST ${CARDS}/:card_id/batch_update`,
  run: (call, world) => changeCard(call, world, card => applyActions(card, readList(call.body.actions, 'actions'))),
}

const createElement: Route = {
  on: `POST ${CARDS}/:card_id/elements`,
  run: (call, world) =>
    changeCard(call, world, card => {
      const { type, target_element_id: target, elements } = call.body
      addElements(card, type, target, readList(elements, 'elements'))
    }),
}

const updateElement: Route = {
  on: `PUT ${CARDS}/:card_id/elements/:element_id`,
  run: (call, world) =>
    changeCard(call, world, card =>
      replaceElement(card, call.params.element_id, readObject(call.body.element, 'element')),
    ),
}

const partialUpdateElement: Route = {
  on: `PATCH ${CARDS}/:card_id/elements/:element_id`,
  run: (call, world) =>
    changeCard(call, world, card =>
      patchElement(card, call.params.element_id, readObject(call.body.partial_element, 'partial_element')),
    ),
}

const removeElement: Route = {
  on: `DELETE ${CARDS}/:card_id/elements/:element_id`,
  run: (call, world) => changeCard(call, world, card => deleteElement(card, call.params.element_id)),
}

const streamContent: Route = {
  on: `PUT ${CARDS}/:card_id/elements/:element_id/content`,
  run: (call, world) =>
    changeCard(call, world, (card, entity) => {
      const content = text(call, 'content')
      if (content === '') badParameter('content is empty')
      if (!isStreaming(card)) {
        const { timedOut } = entity
        entity.timedOut = false
        // The end is told once; from then on streaming mode is off like any that was turned off.
        refuse(timedOut ? 200850 : 300309, timedOut ? 'Card streaming timeout' : 'Card streaming closed')
      }
      const { element } = findElement(card, call.params.element_id, 300313)
      if (!TEXTS.has(String(element.tag))) refuse(300310, 'Only update text')
      element.content = content
    }),
}

/** The card of a message: one that was sent as JSON can be changed by an id from then on. */
const convertId: Route = {
  on: `POST ${CARDS}/id_convert`,
  run(call, world) {
    const messageId = text(call, 'message_id')
    const known = [...world.store.cards.values()].find(entity => entity.messageId === messageId)
    return { data: { card_id: (known ?? addEntity({ card: cardIn(messageId, world), messageId }, world)).cardId } }
  },
}

function cardIn(messageId: string, world: World): Card {
  const message = world.store.messages.get(messageId)
  if (message?.msgType !== 'interactive' || message.sender.id !== world.app.appId) {
    badParameter('message_id is no card of this app')
  }
  checkEntity(message.sent)
  return message.sent
}

export const cardkitRoutes: Route[] = [
  createCard,
  updateCard,
  updateSettings,
  batchUpdate,
  createElement,
  updateElement,
  partialUpdateElement,
  removeElement,
  streamContent,
  convertId,
]
