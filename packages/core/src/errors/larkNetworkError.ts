import { hasName, LarkError } from './larkError.ts'

/** What a {@link LarkNetworkError} is made of. */
export interface NetworkFailure {
  /** What came instead of an answer, in a few words. */
  what: string
  method: string
  path: string
  /** Whether Lark may have carried the call out all the same. */
  maybeDelivered: boolean
  /** The idempotency key that was sent: calling again with it, within its window, can't double anything. */
  idempotencyKey?: string | undefined
  /** HTTP status, where something answered. */
  status?: number | undefined
  logId?: string | undefined
  cause?: unknown
}

/**
 * Lark didn't answer: the connection failed or broke, or something else answered in its place:
 * a gateway's page, an empty body, a redirect, more bytes than are read.
 */
export class LarkNetworkError extends LarkError {
  override name = 'LarkNetworkError'
  declare readonly method: string
  declare readonly path: string
  /** `true`: Lark may have carried the call out. `false`: it can't have. */
  declare readonly maybeDelivered: boolean
  /** The idempotency key that was sent, if the endpoint has one. */
  declare readonly idempotencyKey: string | undefined
  /** HTTP status, where something answered in Lark's place. */
  declare readonly status: number | undefined
  /** What Lark's support asks for, where there is one. */
  declare readonly logId: string | undefined

  constructor({ what, cause, ...facts }: NetworkFailure) {
    const { method, path, maybeDelivered, idempotencyKey, status, logId } = facts
    const from = status ? `${what} (HTTP ${status})` : what
    const fate = maybeDelivered ? 'Lark may have carried it out' : 'it changed nothing at Lark'
    const fix = maybeDelivered && idempotencyKey ? '\nFix: call again with error.idempotencyKey.' : ''
    const id = logId ? `\nLog id: ${logId}` : ''
    super(
      `${method} ${path} got no answer: ${from}; ${fate}.${fix}${id}`,
      facts,
      cause === undefined ? undefined : { cause },
    )
  }
}

/** No whole answer came in time, headers and body counted together. */
export class LarkTimeoutError extends LarkNetworkError {
  override name = 'LarkTimeoutError'
  /** The limit that was passed, in milliseconds. */
  declare readonly timeoutMs: number

  constructor(failure: Omit<NetworkFailure, 'what'> & { timeoutMs: number }) {
    super({ ...failure, what: `it took over ${failure.timeoutMs} ms` })
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
