import type { Message } from './types.ts'

/** A message and, where it is a merged forward, those in it. */
export interface MessageNode {
  message: Message
  children: MessageNode[]
}

/**
 * Puts what `getMessage` brings for a merged forward into its order: the message, in it those that were forwarded, and so on.
 * Messages whose holder is missing stand at the top.
 *
 * @param messages - `data.items` of `getMessage`
 * @example
 * const { data } = await getMessage({ client, messageId: 'om_…' })
 * const [forward] = messageTree(data.items ?? [])
 */
export function messageTree(messages: readonly Message[]): MessageNode[] {
  const nodes = new Map(messages.map(message => [message.message_id, { message, children: [] as MessageNode[] }]))
  const top: MessageNode[] = []
  for (const node of nodes.values()) {
    const holder = nodes.get(node.message.upper_message_id ?? '')
    if (holder && !isInside(holder.message, node.message, nodes)) holder.children.push(node)
    else top.push(node)
  }
  return top
}

/** Whether a message is, at any depth, in another: a ring would be in no tree at all. */
function isInside(message: Message, other: Message, nodes: ReadonlyMap<string, MessageNode>): boolean {
  const seen = new Set<string>()
  for (let at: Message | undefined = message; at && !seen.has(at.message_id); ) {
    if (at.message_id === other.message_id) return true
    seen.add(at.message_id)
    at = nodes.get(at.upper_message_id ?? '')?.message
  }
  return false
}
