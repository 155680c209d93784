import type { MessageContent } from './content.ts'
import { filled } from './filled.ts'

/**
 * An image, by its key from `uploadImage`.
 *
 * @throws {TypeError} for an empty one
 * @example await sendMessage({ client, chatId: 'oc_…', content: image('img_…') })
 */
export function image(imageKey: string): MessageContent {
  return { msg_type: 'image', content: JSON.stringify({ image_key: filled('image(imageKey)', imageKey) }) }
}
