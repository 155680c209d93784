import { type Caller, request } from '@lark-sdk/core'

/** Who gets a card: exactly one of these. */
export interface CardReceiver {
  /** A chat, `oc_…`: a group that the bot is in, or a private chat. */
  chatId?: string | undefined
  /** A user, `ou_…`. */
  openId?: string | undefined
  /** A user by the tenant's own id. Needs the scope `contact:user.employee_id:readonly`. */
  userId?: string | undefined
  /** A user by the address they log in with. */
  email?: string | undefined
  /** A user, `on_…`. */
  unionId?: string | undefined
  /** Message to answer, `om_…`. */
  rootId?: string | undefined
  /** With `rootId`: answer in a thread under the message. Default: `false`, unless the message is in one already. */
  replyInThread?: boolean | undefined
}

const TYPES = { chatId: 'chat_id', openId: 'open_id', userId: 'user_id', email: 'email', unionId: 'union_id' } as const
const NAMES = ['rootId', 'chatId', 'openId', 'userId', 'email', 'unionId'] as const

/** Finds the one receiver that was named, if any. */
export function receiverOf(receiver: CardReceiver): (typeof NAMES)[number] | undefined {
  const given = NAMES.filter(name => receiver[name] !== undefined)
  if (given.length > 1) throw new TypeError(`receiver: expected one of ${NAMES.join(', ')}, got ${given.join(' and ')}`)
  const [name] = given
  if (receiver.replyInThread && name !== 'rootId') throw new TypeError('replyInThread: expected with rootId')
  if (name && receiver[name] === '') throw new TypeError(`${name}: expected an identifier, got ''`)
  return name
}

/** Sends a message of any type; resolves to its id. */
export async function sendTo(
  caller: Caller<'tenant'>,
  receiver: CardReceiver,
  type: 'interactive' | 'post' | 'text',
  content: object,
  uuid?: string,
): Promise<string> {
  const name = receiverOf(receiver)
  if (!name) throw new TypeError(`receiver: expected one of ${NAMES.join(', ')}, got none`)
  const message = { msg_type: type, content: JSON.stringify(content), uuid }
  const id = receiver[name] ?? ''
  const { data } = await request<{ message_id: string }>(caller, {
    method: 'POST',
    ...(name === 'rootId'
      ? {
          path: 'im/v1/messages/:message_id/reply',
          pathParams: { message_id: id },
          body: { ...message, reply_in_thread: receiver.replyInThread },
        }
      : {
          path: 'im/v1/messages',
          query: { receive_id_type: TYPES[name] },
          body: { receive_id: id, ...message },
        }),
    idempotencyKey: 'uuid',
  })
  return data.message_id
}

/** Takes a message back. */
export async function recall(caller: Caller<'tenant'>, messageId: string): Promise<void> {
  await request(caller, {
    method: 'DELETE',
    path: 'im/v1/messages/:message_id',
    pathParams: { message_id: messageId },
    repeatable: true,
  })
}
