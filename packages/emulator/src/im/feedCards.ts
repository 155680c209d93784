import { requireUserIdScope, userIdType } from '../contact/wire.ts'
import { refuse } from '../http/refusal.ts'
import { type Call, type Route, text } from '../http/route.ts'
import { personBy } from '../store/store.ts'
import type { FeedCard, Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { isCard } from './card/card.ts'
import { isIn, senderOf } from './findMessage.ts'

const MOST_PEOPLE = 20
const MOST_BUTTONS = 2
/** Why a card was not made or changed. */
const NO_PERMISSION = '1'
const NOT_MADE = '2'
const MADE_TWICE = '4'
/** What `update_fields` calls the fields of a card. */
const FIELD_OF: Record<string, string> = {
  '1': 'title',
  '2': 'avatar_key',
  '3': 'preview',
  '10': 'status_label',
  '11': 'buttons',
  '12': 'link',
  '13': 'time_sensitive',
  '101': 'display_time',
  '102': 'rank',
  '103': 'notify',
}

type Fields = Record<string, unknown>

function visible(call: Call, id: unknown, world: World): Person | undefined {
  const person = personBy(world.store, userIdType(call), String(id))
  return person?.available && !person.resigned ? person : undefined
}

function checkButtons(buttons: unknown): void {
  if (buttons === undefined) return
  const list = isCard(buttons) ? buttons.buttons : undefined
  if (!Array.isArray(list) || list.length > MOST_BUTTONS) refuse(230001, `A card has ${MOST_BUTTONS} buttons at most`)
}

function checkCard(card: unknown): Fields {
  if (!isCard(card)) refuse(230001, 'app_feed_card is missing')
  const { title, preview, link } = card
  if (typeof title === 'string' && title.length > 60) refuse(230001, 'app_feed_card.title has 60 letters at most')
  if (typeof preview === 'string' && preview.length > 120)
    refuse(230001, 'app_feed_card.preview has 120 letters at most')
  const url = isCard(link) ? link.link : undefined
  if (url !== undefined && !String(url).startsWith('https://'))
    refuse(230001, 'app_feed_card.link.link starts with https://')
  checkButtons(card.buttons)
  return card
}

function people(call: Call, most = MOST_PEOPLE): string[] {
  const ids = (call.body.user_ids as string[] | undefined) ?? []
  if (ids.length === 0 || ids.length > most) refuse(230001, `user_ids holds 1 to ${most} ids`)
  return ids
}

function cardsIn(call: Call): Fields[] {
  const cards = call.body.feed_cards
  if (!Array.isArray(cards) || cards.length === 0 || !cards.every(isCard))
    refuse(230001, 'feed_cards is a list of cards')
  return cards
}

function held(call: Call, bizId: unknown, id: unknown, world: World): FeedCard | string {
  const person = visible(call, id, world)
  if (!person) return NO_PERMISSION
  return world.store.feedCards.get(`${String(bizId)}:${person.openId}`) ?? NOT_MADE
}

const createCard: Route = {
  on: 'POST /open-apis/im/v2/app_feed_card',
  run(call, world) {
    requireUserIdScope(call, world)
    const card = checkCard(call.body.app_feed_card)
    const ids = people(call)
    const bizId = typeof card.biz_id === 'string' && card.biz_id !== '' ? card.biz_id : world.ids.next('')
    const failed = ids.flatMap(id => {
      const found = held(call, bizId, id, world)
      const person = visible(call, id, world)
      if (person && found === NOT_MADE) {
        world.store.feedCards.set(`${bizId}:${person.openId}`, { bizId, openId: person.openId, card: { ...card } })
        return []
      }
      return [{ biz_id: bizId, user_id: id, reason: typeof found === 'string' ? found : MADE_TWICE }]
    })
    return { data: { biz_id: bizId, failed_cards: failed } }
  },
}

function batch(method: string, change: (found: FeedCard, item: Fields, world: World) => void): Route {
  return {
    on: `${method} /open-apis/im/v2/app_feed_card/batch`,
    run(call, world) {
      requireUserIdScope(call, world)
      const items = cardsIn(call)
      // All are looked at before any is changed.
      if (method === 'PUT') for (const item of items) checkCard(item.app_feed_card)
      const failed = items.flatMap(item => {
        const bizId = method === 'PUT' ? (item.app_feed_card as Fields).biz_id : item.biz_id
        const found = held(call, bizId, item.user_id, world)
        if (typeof found === 'string') return [{ biz_id: bizId, user_id: item.user_id, reason: found }]
        change(found, item, world)
        return []
      })
      return { data: { failed_cards: failed } }
    },
  }
}

const updateCards = batch('PUT', (found, { app_feed_card: card, update_fields: names }) => {
  const fields = (Array.isArray(names) ? names : []).map(name => FIELD_OF[String(name)])
  for (const field of fields) {
    if (field === undefined) refuse(230001, `update_fields holds some of ${Object.keys(FIELD_OF).join(', ')}`)
    found.card[field] = (card as Fields)[field]
  }
})

const deleteCards = batch('DELETE', ({ bizId, openId }, _, world) => {
  world.store.feedCards.delete(`${bizId}:${openId}`)
})

function failures(call: Call, ids: string[], world: World): Fields[] {
  return ids
    .filter(id => !visible(call, id, world))
    .map(user_id => ({ error_code: 230013, error_message: 'The bot is not available to this person', user_id }))
}

function findChat(call: Call, id: string, world: World): void {
  const chat = world.store.chats.get(id)
  if (!chat) refuse(230001, 'There is no chat with this id')
  if (!isIn(chat, senderOf(call, world))) refuse(230027, 'The bot is not in the chat')
}

const pinBot: Route = {
  on: 'PATCH /open-apis/im/v2/feed_cards/bot_time_sentive',
  run: (call, world) => ({ data: { failed_user_reasons: failures(call, people(call, 50), world) } }),
}

const pinChat: Route = {
  on: 'PATCH /open-apis/im/v2/feed_cards/:feed_card_id',
  run(call, world) {
    findChat(call, call.params.feed_card_id ?? '', world)
    return { data: { failed_user_reasons: failures(call, people(call, 50), world) } }
  },
}

const chatButton: Route = {
  on: 'PUT /open-apis/im/v2/chat_button',
  run(call, world) {
    findChat(call, text(call, 'chat_id'), world)
    checkButtons(call.body.buttons)
    return { data: { failed_user_reasons: failures(call, people(call), world) } }
  },
}

export const feedCardRoutes: Route[] = [createCard, updateCards, deleteCards, pinBot, pinChat, chatButton]
