import type { MessageContent } from './content.ts'
import { filled } from './filled.ts'

/**
 * A video, by its key from `uploadFile`, where it must have been uploaded as `mp4`; and its cover, by its key from `uploadImage`.
 *
 * @throws {TypeError} for an empty one
 * @example await sendMessage({ client, chatId: 'oc_…', content: media('file_…', 'img_…') })
 */
export function media(fileKey: string, imageKey?: string): MessageContent {
  return {
    msg_type: 'media',
    content: JSON.stringify({ file_key: filled('media(fileKey)', fileKey), image_key: imageKey }),
  }
}
