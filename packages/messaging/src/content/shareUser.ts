import type { MessageContent } from './content.ts'
import { filled } from './filled.ts'

/**
 * The card of a user, by their open id.
 *
 * @throws {TypeError} for an empty one
 * @example await sendMessage({ client, chatId: 'oc_…', content: shareUser('ou_…') })
 */
export function shareUser(openId: string): MessageContent {
  return { msg_type: 'share_user', content: JSON.stringify({ user_id: filled('shareUser(openId)', openId) }) }
}
