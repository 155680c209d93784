import { type Answer, type Call, type Caller, identifier, oneId, oneOf, request } from '@lark-sdk/core'
import { checkSize } from '../content/checkSize.ts'
import type { MessageContent } from '../content/content.ts'
import { RECEIVERS, type Receiver } from './receiver.ts'
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
  const receiver = checkTarget(params)
  if (!receiver) return answer(params, String(params.rootId), message)
  const target = { path: 'im/v1/messages', query: { receive_id_type: receiver.type } }
  return post(params, target, { receive_id: receiver.id, ...message })
}

/**
 * Finds out where a message goes.
 *
 * @throws {TypeError} unless it goes to exactly one receiver, or is the answer to a message
 * @returns `undefined` for an answer
 */
export function checkTarget(params: Target): { type: string; id: string } | undefined {
  const { rootId, replyInThread } = params
  if (rootId === undefined) {
    if (replyInThread) throw new TypeError('replyInThread: expected with rootId')
    return oneId('receiver', params, RECEIVERS)
  }
  identifier('rootId', rootId)
  // Two receivers are a mistake even where none is used.
  oneOf('receiver', params, RECEIVERS, true)
  return undefined
}

type Target = Receiver & Pick<MessageParamCommon, 'rootId' | 'replyInThread'>

/** Sends content as the answer to a message. */
export async function answer(
  params: AnswerParams,
  messageId: string,
  message: MessageContent,
): Promise<Answer<Message>> {
  const target = { path: 'im/v1/messages/:message_id/reply', pathParams: { message_id: messageId } }
  const { content, msg_type } = message
  // In the order of Lark's sample.
  return post(params, target, { content, msg_type, reply_in_thread: params.replyInThread })
}

type AnswerParams = Caller<'tenant' | 'user'> & Pick<MessageParamCommon, 'replyInThread' | 'uuid'>

async function post(
  params: AnswerParams,
  target: Pick<Call, 'path' | 'pathParams' | 'query'>,
  body: MessageContent & { [field: string]: unknown },
): Promise<Answer<Message>> {
  checkSize(body)
  return request<Message>(params, {
    method: 'POST',
    ...target,
    body: { ...body, uuid: params.uuid },
    idempotencyKey: 'uuid',
    maxKeyLength: 50,
  })
}
