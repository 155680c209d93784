import type { MessageContent } from './content.ts'

/**
 * Content from what callers pass: a string is text, sent as it is.
 *
 * @throws {TypeError} when there is nothing to send
 */
export function toContent(content: string | MessageContent): MessageContent {
  const { msg_type, content: json } = (
    typeof content === 'string'
      ? { msg_type: 'text', content: content && JSON.stringify({ text: content }) }
      : (content ?? {})
  ) as Partial<MessageContent>
  if (!msg_type || !json || typeof json !== 'string') {
    const got = content ? typeof content : JSON.stringify(content)
    throw new TypeError(`content: expected text, { msg_type, content } or sendCardMessage, got ${got}`)
  }
  return { msg_type, content: json }
}
