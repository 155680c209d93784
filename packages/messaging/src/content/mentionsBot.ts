import { fieldsOf } from './junk.ts'
import { parseContent } from './parseContent.ts'
import { mentionsOf } from './readRichText.ts'
import type { ReceivedMessage } from './received.ts'

/**
 * Tells whether a received message mentions the bot. A mention of everyone is not one of the bot.
 *
 * @param botOpenId - from `getBotInfo`
 * @example
 * const message = { message_type: 'text', content: '{"text":"@_user_1 hi"}', mentions: [{ key: '@_user_1', id: 'ou_…' }] }
 * const isForMe = mentionsBot(message, 'ou_…')
 */
export function mentionsBot(message: ReceivedMessage, botOpenId: string): boolean {
  if (!botOpenId) return false
  if ([...mentionsOf(fieldsOf(message).mentions).values()].some(({ openId }) => openId === botOpenId)) return true
  const content = parseContent(message)
  // A rich text names whom it mentions by itself where the list is missing.
  return (
    'paragraphs' in content &&
    content.paragraphs.flat().some(span => span.type === 'mention' && span.openId === botOpenId)
  )
}
