import type { MessageContent } from './content.ts'
import { filled } from './filled.ts'

/**
 * The card of a group that the bot is in.
 *
 * @throws {TypeError} for an empty one
 * @example await sendMessage({ client, chatId: 'oc_…', content: shareChat('oc_…') })
 */
export function shareChat(chatId: string): MessageContent {
  return { msg_type: 'share_chat', content: JSON.stringify({ chat_id: filled('shareChat(chatId)', chatId) }) }
}
