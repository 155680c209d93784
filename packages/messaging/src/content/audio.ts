import type { MessageContent } from './content.ts'
import { filled } from './filled.ts'

/**
 * Sound, by its key from `uploadFile`; it must have been uploaded as `opus`.
 *
 * @throws {TypeError} for an empty one
 * @example await sendMessage({ client, chatId: 'oc_…', content: audio('file_…') })
 */
export function audio(fileKey: string): MessageContent {
  return { msg_type: 'audio', content: JSON.stringify({ file_key: filled('audio(fileKey)', fileKey) }) }
}
