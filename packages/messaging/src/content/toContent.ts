import type { MessageContent } from './content.ts'

/**
 * Content from what callers pass: a string is text, sent as it is.
 *
 * @throws {TypeError} when there is nothing to send
 */
export function toContent(content: string | MessageContent): MessageContent {
  if (typeof content === 'string') {
    if (content === '') throw new TypeError('content: expected text, got an empty string')
    return { msg_type: 'text', content: JSON.stringify({ text: content }) }
  }
  const { msg_type, content: json } = (content ?? {}) as Partial<MessageContent>
  if (!msg_type || !json || typeof json !== 'string') {
    throw new TypeError('content: expected a string or { msg_type, content }')
  }
  return { msg_type, content: json }
}
