import type { MessageContent } from './content.ts'
import { filled } from './filled.ts'

/** A line of cells and, under it, one of dashes. */
const TABLE = /^ *\|?.+\|.*\r?\n *\|?[ :|-]*-[ :|-]*\|[ :|-]*$/m

/**
 * A message of markdown: rich text, or a card where the markdown has tables, which rich text would lose.
 * All of it takes effect; put what others wrote through `escapeMd` first, or use `` md`…` `` in `post`.
 *
 * @throws {TypeError} for an empty text
 * @example
 * import { markdown, sendMessage } from '@lark-sdk/messaging'
 * await sendMessage({ client, chatId: 'oc_…', content: markdown('**Green** after 4 s') })
 */
export function markdown(content: string): MessageContent {
  filled('markdown(content)', content)
  if (TABLE.test(content)) {
    const card = { schema: '2.0', body: { elements: [{ tag: 'markdown', content }] } }
    return { msg_type: 'interactive', content: JSON.stringify(card) }
  }
  return { msg_type: 'post', content: JSON.stringify({ zh_cn: { content: [[{ tag: 'md', text: content }]] } }) }
}
