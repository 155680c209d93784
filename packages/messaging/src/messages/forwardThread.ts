import { type Answer, type Caller, oneId, request } from '@lark-sdk/core'
import { type ForwardReceiver, RECEIVERS } from './receiver.ts'
import type { Message } from './types.ts'

export type ForwardThreadParams = Caller<'tenant'> &
  Omit<ForwardReceiver, 'threadId'> & {
    /** Thread to forward, `omt_…`. */
    threadId: string
    /** Another thread that gets it, `omt_…`, in place of a user or a chat. */
    toThreadId?: string | undefined
    /** Idempotency key, 1 to 50 characters: one forward per key and receiver in an hour. Default: minted once per call and kept over its retries. */
    uuid?: string | undefined
  }

/**
 * Forwards a whole thread to a user, a chat or another thread.
 *
 * - Endpoint: `POST /open-apis/im/v1/threads/:thread_id/forward`
 * - Tokens: tenant (scope `im:message` or `im:message:send_as_bot`)
 * - Limits: 1000 a minute and 50 a second; 5 a second to one user, or to one group for all its bots together
 * - Errors: 230002 bot not in the group · 230013 user out of the app's range · 230064 no such thread · 230073 thread can't be seen
 *
 * @returns Lark's answer; `data` is the new message
 * @throws {LarkApiError} when Lark refuses the call
 * @throws {TypeError} for no receiver or several
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/thread/forward
 * @example const { data } = await forwardThread({ client, threadId: 'omt_…', chatId: 'oc_…' })
 */
export async function forwardThread({ threadId, uuid, ...params }: ForwardThreadParams): Promise<Answer<Message>> {
  const { type, id } = oneId('receiver', params, [...RECEIVERS, 'toThreadId'])
  return request<Message>(params, {
    method: 'POST',
    path: 'im/v1/threads/:thread_id/forward',
    pathParams: { thread_id: threadId },
    query: { receive_id_type: type.replace('toT', 't'), uuid },
    body: { receive_id: id },
    idempotencyQuery: 'uuid',
    maxKeyLength: 50,
  })
}
