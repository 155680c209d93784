import { type Answer, type Call, type Caller, request } from '@lark-sdk/core'
import { checkSize } from '../content/checkSize.ts'
import type { MessageContent } from '../content/content.ts'
import { oneReceiver, type Receiver, receiverOf, type WireReceiver } from './receiver.ts'
import { required } from './required.ts'
import type { Message } from './types.ts'

/**
 * What every function that sends one message takes: who calls, and who gets it.
 *
 * Exactly one of `chatId`, `openId`, `userId`, `email` and `unionId`; none is needed beside `rootId`.
 */
export type MessageParamCommon = Caller<'tenant' | 'user'> &
  Receiver & {
    /** Message to answer, `om_…`. The answer goes to that message's chat, whatever receiver is given beside it. */
    rootId?: string | undefined
    /** With `rootId`: answer in a thread under the message. Default: `false`, unless the message is in one already. */
    replyInThread?: boolean | undefined
    /** Idempotency key, 1 to 50 characters: one message per key in an hour. Default: minted once per call and kept over its retries. */
    uuid?: string | undefined
  }

/** Sends content to the receiver, or as the answer to `rootId`. */
export async function deliver(params: MessageParamCommon, message: MessageContent): Promise<Answer<Message>> {
  const { chatId, openId, userId, email, unionId, rootId, replyInThread, uuid, ...caller } = params
  const receiver = checkTarget({ chatId, openId, userId, email, unionId, rootId, replyInThread, uuid })
  if (!receiver) return answer(caller, String(rootId), message, { replyInThread, uuid })
  const target = { path: 'im/v1/messages', query: { receive_id_type: receiver.type } }
  return post(caller, target, { receive_id: receiver.id, ...message, uuid })
}

/**
 * Finds out where a message goes.
 *
 * @throws {TypeError} unless it goes to exactly one receiver, or is the answer to a message
 * @returns `undefined` for an answer
 */
export function checkTarget({ rootId, replyInThread, uuid, ...receiver }: Target): WireReceiver | undefined {
  checkUuid(uuid)
  if (rootId === undefined) {
    if (replyInThread) throw new TypeError('replyInThread: expected with rootId')
    return oneReceiver(receiver)
  }
  // Two receivers are a mistake even where none is used.
  receiverOf(receiver)
  required('rootId', rootId)
  return undefined
}

type Target = Receiver & Pick<MessageParamCommon, 'rootId' | 'replyInThread' | 'uuid'>

interface AnswerOptions {
  replyInThread: boolean | undefined
  uuid: string | undefined
}

/** Sends content as the answer to a message. */
export async function answer(
  caller: Caller<'tenant' | 'user'>,
  messageId: string,
  message: MessageContent,
  { replyInThread, uuid }: AnswerOptions,
): Promise<Answer<Message>> {
  const target = { path: 'im/v1/messages/:message_id/reply', pathParams: { message_id: messageId } }
  return post(caller, target, { ...message, reply_in_thread: replyInThread, uuid })
}

async function post(
  caller: Caller<'tenant' | 'user'>,
  target: Pick<Call, 'path' | 'pathParams' | 'query'>,
  body: MessageContent & { uuid: string | undefined; [field: string]: unknown },
): Promise<Answer<Message>> {
  checkSize(body)
  return request<Message>(caller, { method: 'POST', ...target, body, idempotencyKey: 'uuid' })
}

/** An empty key would make Lark carry out every attempt. */
export function checkUuid(uuid: string | undefined): void {
  if (uuid !== undefined && !(uuid.length > 0 && uuid.length <= 50)) {
    throw new TypeError(`uuid: expected 1 to 50 characters, got ${uuid.length}`)
  }
}
