import { required } from './required.ts'

/** Who gets a message: exactly one of these. */
export interface Receiver {
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
}

/** Who gets a forwarded message: exactly one of these. */
export interface ForwardReceiver extends Receiver {
  /** A thread, `omt_…`. */
  threadId?: string | undefined
}

const TYPES = {
  chatId: 'chat_id',
  openId: 'open_id',
  userId: 'user_id',
  email: 'email',
  unionId: 'union_id',
  threadId: 'thread_id',
} as const

/** A receiver as the platform wants it. */
export interface WireReceiver {
  type: (typeof TYPES)[keyof ForwardReceiver]
  id: string
}

/**
 * Finds the one receiver among those that a call takes.
 *
 * @param params - every kind of receiver that the call takes, given or not
 * @throws {TypeError} for two of them, or one that can't be an id
 * @returns `undefined` when there is none
 */
export function receiverOf(params: ForwardReceiver): WireReceiver | undefined {
  const names = Object.keys(params) as (keyof ForwardReceiver)[]
  const given = names.filter(name => params[name] !== undefined)
  if (given.length > 1) throw new TypeError(`receiver: expected one of ${names.join(', ')}, got ${given.join(' and ')}`)
  const [name] = given
  if (!name) return undefined
  const id: unknown = params[name]
  required(name, id)
  return { type: TYPES[name], id }
}

/** @throws {TypeError} unless there is exactly one receiver */
export function oneReceiver(params: ForwardReceiver): WireReceiver {
  const receiver = receiverOf(params)
  if (!receiver) throw new TypeError(`receiver: expected one of ${Object.keys(params).join(', ')}, got none`)
  return receiver
}
