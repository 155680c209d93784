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

/** Whom a message can be sent to, in the order that errors tell them in. */
export const RECEIVERS = ['chatId', 'openId', 'userId', 'email', 'unionId'] as const
