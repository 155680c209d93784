import type { ActionContext } from './action.ts'
import { type Answer, type CardAnswer, toCardAnswer } from './answer.ts'
import type { CardHandler } from './handle.ts'
import { readStamp } from './stamp.ts'

/**
 * One handler of `card.action.trigger` for many cards: each callback goes to the card it came from.
 *
 * @param other callbacks of cards that are not in the list
 * @throws {TypeError} when two handlers are for one card
 * @example
 * const ask = defineCard('ask', () => card({ body: [button('Yes', { callback: { op: 'yes' } })] }))
 * const asked = ask.on({ actions: { yes: () => ({ toast: 'Noted.' }) } })
 * createDispatcher({ on: { 'card.action.trigger': routeCards([asked]) } })
 */
export function routeCards(
  handlers: readonly CardHandler[],
  other?: (context: ActionContext) => Answer | Promise<Answer>,
): (context: ActionContext) => Promise<CardAnswer | undefined> {
  const byName = new Map(handlers.map(handler => [handler.card, handler]))
  if (byName.size < handlers.length)
    throw new TypeError('routeCards() takes one handler a card: two have the same name')
  return async context => {
    const handler = byName.get(readStamp(context.event.action.value)?.stamp.name ?? '')
    return handler ? handler(context) : toCardAnswer(await other?.(context))
  }
}
