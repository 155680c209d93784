import { createHash } from 'node:crypto'
import { refuse } from '../http/refusal.ts'
import type { Call } from '../http/route.ts'
import type { Chat, Message } from '../store/types.ts'
import type { World } from '../world.ts'
import { readForm } from './readForm.ts'

const KEY_LIFE_MS = 3600_000

export interface NewMessage {
  chat: Chat
  msgType: string
  sent: Record<string, unknown>
  sender: Message['sender']
  parent?: Message
  inThread?: boolean
  batchId?: string
  onlyFor?: string
}

/** Puts a message into its chat. */
export function addMessage(
  { chat, msgType, sent, sender, parent, inThread, ...rest }: NewMessage,
  world: World,
): Message {
  const nowMs = world.clock.now()
  const message: Message = {
    messageId: world.ids.next('om_'),
    chatId: chat.chatId,
    msgType,
    sent,
    sender,
    ...readForm(msgType, sent, world),
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    edits: 0,
    readAtMs: new Map(),
    urgents: [],
    reactions: [],
    cardOf: new Map(),
    ...(rest.batchId !== undefined && { batchId: rest.batchId }),
    ...(rest.onlyFor !== undefined && { onlyFor: rest.onlyFor }),
  }
  if (parent) {
    message.rootId = parent.rootId ?? parent.messageId
    message.parentId = parent.messageId
    const threadId = parent.threadId ?? (inThread ? world.ids.next('omt_').slice(0, 16) : undefined)
    if (threadId !== undefined) {
      message.threadId = threadId
      parent.threadId = threadId
      message.parentId = message.rootId
    }
  }
  world.store.messages.set(message.messageId, message)
  return message
}

/** Runs once an hour for one key; a repeat gets the message that the first call made. */
export function once(key: string | undefined, call: Call, world: World, make: () => Message): Message {
  if (key === undefined || key === '') return make()
  const name = createHash('sha256').update(key).digest('hex')
  const held = world.store.keys.get(name)
  if (held?.busy) refuse(230049, 'The message is being sent')
  const made = held && held.untilMs > world.clock.now() ? world.store.messages.get(held.id) : undefined
  if (made) return made
  const message = make()
  const entry = { id: message.messageId, untilMs: world.clock.now() + KEY_LIFE_MS, busy: call.onAnswer !== undefined }
  world.store.keys.set(name, entry)
  call.onAnswer?.push(() => {
    entry.busy = false
  })
  return message
}
