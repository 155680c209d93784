import { refuse } from '../../http/refusal.ts'
import { type Route, text } from '../../http/route.ts'
import { isCard, isShared, isTemplate, isVersion2 } from './card.ts'
import { checkCard } from './checkCard.ts'
import { replaceCard } from './replaceCard.ts'

const TOKEN_LIFE_MS = 30 * 60_000
const MOST_USES = 2
const CARD_BYTES = 30 * 1024

export const updateCardByToken: Route = {
  on: 'POST /open-apis/interactive/v1/card/update',
  refusalStatus: 200,
  run(call, world) {
    const value = text(call, 'token')
    const held = world.store.cardTokens.get(value)
    if (!value.startsWith('c-') || !held) refuse(300020, 'This is no token of a click')
    if (world.clock.now() - held.createdAtMs > TOKEN_LIFE_MS) refuse(300030, 'The token of the click expired')
    if (held.uses >= MOST_USES) refuse(300040, 'The token of the click was used twice')
    // The documentation only says that such calls fail or are undone. Failing is what a test can see.
    if (!held.answered) refuse(300030, 'Answer the callback first, then change the card')
    const message = world.store.messages.get(held.messageId)
    if (!message || message.recalledAtMs !== undefined) refuse(200000, 'The card was recalled')

    const { open_ids: openIds, ...card } = call.body.card as Record<string, unknown>
    if (!isCard(card)) refuse(100030, 'card is no object')
    if (Buffer.byteLength(JSON.stringify(card)) > CARD_BYTES) refuse(11311, 'The card has more than 30 KB')
    checkCardWith(10002, card)
    const previous = message.cardOf.get(held.openId) ?? message.sent
    if (isVersion2(previous) && !isVersion2(card) && !isTemplate(card)) refuse(10002, 'A 2.0 card stays a 2.0 card')

    const shared = isShared(card) || isShared(message.sent)
    if (shared && openIds !== undefined) refuse(200320, 'A shared card takes no open_ids')
    if (!shared) {
      if (!Array.isArray(openIds) || openIds.length === 0) refuse(300090, 'open_ids are missing')
      const chat = world.store.chats.get(message.chatId)
      if (!openIds.every(id => typeof id === 'string' && chat?.members.has(id))) {
        refuse(200320, 'open_ids name somebody who does not see the card')
      }
    }
    held.uses += 1
    replaceCard(message, card, shared ? undefined : (openIds as string[]), world)
    return { msg: 'ok' }
  },
}

/** Card mistakes have another code here than on sending. */
function checkCardWith(code: number, card: Record<string, unknown>): void {
  try {
    checkCard(card)
  } catch (error) {
    refuse(code, error instanceof Error ? error.message : String(error))
  }
}
