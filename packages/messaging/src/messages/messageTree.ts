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
  const holderOf = ({ message }: MessageNode) => nodes.get(message.upper_message_id ?? '')
  const rings = ringsOf(nodes.values(), holderOf)
  const top: MessageNode[] = []
  for (const node of nodes.values()) {
    const holder = rings.has(node) ? undefined : holderOf(node)
    ;(holder?.children ?? top).push(node)
  }
  return top
}

/** Messages that are, at some depth, in themselves: a ring would be in no tree at all. */
function ringsOf(
  nodes: Iterable<MessageNode>,
  holderOf: (node: MessageNode) => MessageNode | undefined,
): Set<MessageNode> {
  const rings = new Set<MessageNode>()
  /** The walk on which a message was come by; each is come by once. */
  const walkOf = new Map<MessageNode, MessageNode>()
  for (const start of nodes) {
    let at: MessageNode | undefined = start
    for (; at && !walkOf.has(at); at = holderOf(at)) walkOf.set(at, start)
    // Back where this very walk has been: from here on it goes round.
    for (; at && walkOf.get(at) === start && !rings.has(at); at = holderOf(at)) rings.add(at)
  }
  return rings
}
