import type { MessageContent } from './content.ts'
import { filled } from './filled.ts'

/**
 * A sticker, by the key from a message that the bot received.
 *
 * @throws {TypeError} for an empty one
 * @example await sendMessage({ client, chatId: 'oc_…', content: sticker('file_…') })
 */
export function sticker(fileKey: string): MessageContent {
  return { msg_type: 'sticker', content: JSON.stringify({ file_key: filled('sticker(fileKey)', fileKey) }) }
}
