import type { Message } from '../store/types.ts'
import type { World } from '../world.ts'

function sender(world: World, { type, id }: Message['sender']) {
  return {
    id,
    id_type: type === 'app' ? 'app_id' : 'open_id',
    sender_type: type,
    tenant_key: world.app.tenantKey,
  }
}

/** A message as the API sends it. */
export function messageBody(message: Message, world: World): Record<string, unknown> {
  const { rootId, parentId, threadId, mentions, recalledAtMs } = message
  return {
    message_id: message.messageId,
    ...(rootId && { root_id: rootId }),
    ...(parentId && { parent_id: parentId }),
    ...(threadId && { thread_id: threadId }),
    msg_type: message.msgType,
    create_time: String(message.createdAtMs),
    update_time: String(message.updatedAtMs),
    deleted: recalledAtMs !== undefined,
    updated: message.edits > 0,
    chat_id: message.chatId,
    sender: sender(world, message.sender),
    body: { content: recalledAtMs === undefined ? message.content : 'This message was recalled' },
    ...(mentions.length > 0 && {
      mentions: mentions.map(({ key, openId, name }) => ({
        key,
        id: openId,
        id_type: 'open_id',
        name,
        tenant_key: world.app.tenantKey,
      })),
    }),
  }
}
