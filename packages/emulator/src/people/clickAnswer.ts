import type { Delivery } from '../delivery/types.ts'
import { type Card, isCard, isShared, isTemplate, isVersion2 } from '../im/card/card.ts'
import { checkCard } from '../im/card/checkCard.ts'
import { replaceCard } from '../im/card/replaceCard.ts'
import type { Message } from '../store/types.ts'
import type { World } from '../world.ts'

/** What a person sees at the top of the chat after a click. */
export interface Toast {
  type: string
  content: string
}

export interface ClickAnswer {
  /** 0, or the code that the client shows for an answer that is late or wrong. */
  code: number
  toast: Toast | undefined
  /** The card that was put in place of the clicked one. */
  card: Card | undefined
}

const TOASTS = new Set(['info', 'success', 'error', 'warning'])

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function newCard(answer: Card): Card | undefined {
  const wrapped = answer.card
  if (wrapped !== undefined) {
    if (!isCard(wrapped) || !isCard(wrapped.data)) return undefined
    if (wrapped.type === 'template') return wrapped
    return wrapped.type === 'raw' ? wrapped.data : undefined
  }
  // Older bots answer with the card itself.
  return answer.elements !== undefined || answer.i18n_elements !== undefined || answer.header !== undefined
    ? answer
    : undefined
}

/** Does what the bot answered to a click, as the client would. */
export function takeClickAnswer(delivery: Delivery, message: Message, openId: string, world: World): ClickAnswer {
  const failed = (code: number): ClickAnswer => ({ code, toast: undefined, card: undefined })
  if (delivery.outcome === 'unconfigured') return failed(200340)
  if (delivery.outcome === 'late' || delivery.outcome === 'unreachable') return failed(200341)
  if (delivery.outcome === 'refused') return failed(200671)
  const answer = delivery.answer === '' ? {} : delivery.answer
  if (!isCard(answer)) return failed(200672)
  const toast = answer.toast
  if (toast !== undefined && !isCard(toast)) return failed(200672)
  if (isCard(toast) && toast.type !== undefined && !TOASTS.has(words(toast.type))) return failed(200672)

  const card = newCard(answer)
  if (answer.card !== undefined && !card) return failed(200673)
  if (card) {
    const previous = message.cardOf.get(openId) ?? message.sent
    try {
      checkCard(card)
    } catch {
      return failed(200673)
    }
    if (isVersion2(previous) && !isVersion2(card) && !isTemplate(card)) return failed(200830)
    replaceCard(message, card, isShared(card) ? undefined : [openId], world)
  }
  return {
    code: 0,
    toast: toast && { type: words(toast.type) || 'info', content: words(toast.content) },
    card,
  }
}
