import { hasName, LarkError } from './larkError.ts'

/** What a {@link LarkNetworkError} is made of. */
export interface NetworkFailure {
  /** One sentence about what happened, without the call's name. */
  what: string
  method: string
  path: string
  /** Whether Lark may have carried the call out all the same. */
  maybeDelivered: boolean
  /** The idempotency key that was sent: calling again with it, within its window, can't double anything. */
  idempotencyKey?: string | undefined
  cause?: unknown
}

/** No answer came: the connection failed or broke. */
export class LarkNetworkError extends LarkError {
  override name = 'LarkNetworkError'
  readonly method: string
  readonly path: string
  /** `true`: Lark may have carried the call out. `false`: it can't have. */
  readonly maybeDelivered: boolean
  /** The idempotency key that was sent, if the endpoint has one. */
  readonly idempotencyKey: string | undefined

  constructor({ what, method, path, maybeDelivered, idempotencyKey, cause }: NetworkFailure) {
    const fate = maybeDelivered ? 'Lark may have carried it out' : 'it changed nothing at Lark'
    const advice =
      maybeDelivered && idempotencyKey ? `\nFix: call again with the same idempotency key (error.idempotencyKey).` : ''
    super(`${method} ${path} got no answer: ${what}; ${fate}.${advice}`, cause === undefined ? undefined : { cause })
    this.method = method
    this.path = path
    this.maybeDelivered = maybeDelivered
    this.idempotencyKey = idempotencyKey
  }
}

/** No whole answer came in time, headers and body counted together. */
export class LarkTimeoutError extends LarkNetworkError {
  override name = 'LarkTimeoutError'
  /** The limit that was passed, in milliseconds. */
  readonly timeoutMs: number

  constructor(failure: Omit<NetworkFailure, 'what'> & { timeoutMs: number }) {
    super({ ...failure, what: `it took longer than ${failure.timeoutMs} ms` })
    this.timeoutMs = failure.timeoutMs
  }
}

/** Tells whether no answer came, time-outs among them, also when another copy of the package threw. */
export function isLarkNetworkError(value: unknown): value is LarkNetworkError {
  return hasName(value, /^Lark(Network|Timeout)Error$/)
}

/** Tells whether the answer took too long. */
export function isLarkTimeoutError(value: unknown): value is LarkTimeoutError {
  return hasName(value, /^LarkTimeoutError$/)
}

/**
 * A cause that is safe to show: the original may hang on to the request and, with it, the token.
 * @internal
 */
export function plainCause(
  { name, message, code }: Error & { code?: string | undefined },
  safe: (text: string) => string,
): Error {
  const cause = Object.assign(new Error(safe(message)), { name }, code === undefined ? undefined : { code })
  // It would show our own lines, and nothing of where the connection broke.
  delete cause.stack
  return cause
}
