import { refuse } from '../http/refusal.ts'
import type { Call, Route } from '../http/route.ts'
import type { Batch, Message } from '../store/types.ts'
import type { World } from '../world.ts'

const RECALL_WINDOW_MS = 24 * 3600_000

function findBatch(call: Call, world: World): { batch: Batch; messages: Message[] } {
  const id = call.params.batch_message_id ?? ''
  if (!id.startsWith('bm-')) refuse(230001, 'The id of a batch starts with bm-')
  const batch = world.store.batches.get(id)
  if (!batch) refuse(230030, 'There is no batch with this id')
  const messages = batch.messageIds.map(messageId => world.store.messages.get(messageId) as Message)
  return { batch, messages }
}

const recallBatch: Route = {
  on: 'DELETE /open-apis/im/v1/batch_messages/:batch_message_id',
  run(call, world) {
    const { batch, messages } = findBatch(call, world)
    if (world.clock.now() - batch.createdAtMs > RECALL_WINDOW_MS) refuse(230009, 'The time to recall is over')
    batch.recalled = true
    for (const message of messages) message.recalledAtMs ??= world.clock.now()
    return { data: {} }
  },
}

const batchProgress: Route = {
  on: 'GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress',
  run(call, world) {
    const { batch, messages } = findBatch(call, world)
    return {
      data: {
        batch_message_send_progress: {
          valid_user_ids_count: messages.length,
          success_user_ids_count: messages.length,
          read_user_ids_count: messages.filter(message => message.readAtMs.size > 0).length,
        },
        batch_message_recall_progress: { recall: batch.recalled, recall_count: batch.recalled ? messages.length : 0 },
      },
    }
  },
}

const batchReaders: Route = {
  on: 'GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user',
  run(call, world) {
    const { messages } = findBatch(call, world)
    const read = messages.filter(message => message.readAtMs.size > 0).length
    return { data: { read_user: { read_count: String(read), total_count: String(messages.length) } } }
  },
}

export const batchRoutes: Route[] = [recallBatch, batchProgress, batchReaders]
