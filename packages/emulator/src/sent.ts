import type { Urgent } from './store/types.ts'
import type { World } from './world.ts'

/** A message that the bot sent, in its present state. */
export interface SentMessage {
  messageId: string
  chatId: string
  /** Name of the group, or of the person. */
  to: string
  msgType: string
  /** Parsed; of a card the one that everybody sees now. */
  content: Record<string, unknown>
  /** Cards that one person sees in another state: open id → card. */
  cardOf: Record<string, Record<string, unknown>>
  parentId: string | undefined
  threadId: string | undefined
  recalled: boolean
  edits: number
  /** Open ids. */
  readBy: string[]
  urgents: Urgent[]
  /** Emoji types. */
  reactions: string[]
  /** What the person can answer with at a touch. */
  followUps: string[]
  batchId: string | undefined
  createdAtMs: number
}

export function sentMessages(world: World): SentMessage[] {
  return [...world.store.messages.values()]
    .filter(message => message.sender.type === 'app')
    .map(message => ({
      messageId: message.messageId,
      chatId: message.chatId,
      to: world.store.chats.get(message.chatId)?.name ?? '',
      msgType: message.msgType,
      content: message.sent,
      cardOf: Object.fromEntries(message.cardOf),
      parentId: message.parentId,
      threadId: message.threadId,
      recalled: message.recalledAtMs !== undefined,
      edits: message.edits,
      readBy: [...message.readAtMs.keys()],
      urgents: message.urgents,
      reactions: message.reactions.map(reaction => reaction.emojiType),
      followUps: message.followUps ?? [],
      batchId: message.batchId,
      createdAtMs: message.createdAtMs,
    }))
}
