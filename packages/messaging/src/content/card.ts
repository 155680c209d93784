import { type CardLike, contentOfCard } from './cardLike.ts'
import type { MessageContent } from './content.ts'

/**
 * A card of any kind: what `@lark-sdk/cards` builds, plain JSON 1.0 or 2.0, a template or a card entity.
 *
 * @throws {TypeError} for what can't be a card
 * @example
 * import { card, sendMessage } from '@lark-sdk/messaging'
 * await sendMessage({ client, chatId: 'oc_…', content: card({ elements: [{ tag: 'markdown', content: 'Hi' }] }) })
 */
export function card(content: CardLike): MessageContent {
  return contentOfCard('card', content)
}
