import type { MessageContent } from './content.ts'
import { filled } from './filled.ts'

/**
 * A file, by its key from `uploadFile`.
 *
 * @throws {TypeError} for an empty one
 * @example await sendMessage({ client, chatId: 'oc_…', content: file('file_…') })
 */
export function file(fileKey: string): MessageContent {
  return { msg_type: 'file', content: JSON.stringify({ file_key: filled('file(fileKey)', fileKey) }) }
}
