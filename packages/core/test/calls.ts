import { type Answer, type AnyCaller, type ClientOptions, request } from '@lark-sdk/core'
import type { FakeLark } from './fakeLark.ts'
import { fakeTimers } from './fakeTimers.ts'

/** A write that the platform carries out once per `uuid`. */
export function sendText(caller: AnyCaller, content = 'hi'): Promise<Answer<{ message_id: string }>> {
  return request<{ message_id: string }>(caller, {
    method: 'POST',
    path: 'im/v1/messages',
    query: { receive_id_type: 'chat_id' },
    body: { receive_id: 'oc_1', msg_type: 'text', content: JSON.stringify({ text: content }) },
    idempotencyKey: 'uuid',
  })
}

/** A write that the platform would carry out again. */
export function urge(caller: AnyCaller): Promise<Answer> {
  return request(caller, {
    method: 'PATCH',
    path: 'im/v1/messages/:message_id/urgent_app',
    pathParams: { message_id: 'om_1' },
    body: { user_id_list: ['ou_1'] },
  })
}

/** A read. */
export function getChat(caller: AnyCaller): Promise<Answer> {
  return request(caller, { method: 'GET', path: 'im/v1/chats/:chat_id', pathParams: { chat_id: 'oc_1' } })
}

/** Options of a client that lives by a fake clock and talks to a fake Lark. */
export function faked(lark: Pick<FakeLark, 'fetch'>, timers = fakeTimers()) {
  return { appId: 'cli_1', appSecret: 'app-secret', fetch: lark.fetch, timers } satisfies ClientOptions
}

/** What a rejected promise was rejected with. */
export async function rejection(work: Promise<unknown>): Promise<Error> {
  try {
    await work
  } catch (error) {
    return error as Error
  }
  throw new Error('expected a rejection')
}

/** The idempotency keys that were sent. */
export function keysOf({ calls }: Pick<FakeLark, 'calls'>): (string | undefined)[] {
  return calls.map(({ body }) => (body as { uuid?: string }).uuid)
}
