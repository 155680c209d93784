import { LarkApiError, LarkAuthError, LarkRateLimitError } from '../errors/larkApiError.ts'
import { LarkNetworkError, LarkTimeoutError } from '../errors/larkNetworkError.ts'
import type { RetryEvent } from '../hooks.ts'
import { type Arrival, TIMED_OUT } from './attempt.ts'
import { toldWaitMs } from './backoff.ts'
import type { Ready } from './makeReady.ts'
import { logIdOf, readRefusal } from './refusal.ts'
import type { Policy } from './session.ts'
import { verdictOf } from './verdict.ts'

/** What a failed attempt came to, and what may follow it. */
export interface Failure {
  error: Error
  /** Why another attempt would make sense; `undefined` ends the call. */
  reason: RetryEvent['reason'] | undefined
  /** Whether the call may have been carried out. */
  maybeDelivered: boolean
  /** What the server asks us to wait. */
  toldMs?: number | undefined
}

/** Makes a foreign text safe to print. */
type Safe = (text: string) => string

// The connection was never made, so that nothing can have been carried out. Node's and Bun's codes, Deno's words.
const NEVER_SENT = /CONN(ECTION ?)?REFUSED|NOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT|dns error/i

// The refresh token is invalid, expired, revoked or spent, or a scope of the user's is missing: only a new login helps.
const LOGIN = [20026, 20037, 20064, 20073, 99991669, 99991679]

/** Nothing came back. */
export function brokenFailure(error: unknown, { method, path, idempotencyKey, timeoutMs }: Ready, safe: Safe): Failure {
  const cause = plainCause(error, safe)
  const maybeDelivered = method !== 'GET' && !NEVER_SENT.test(cause.code + cause.message)
  const facts = { method, path, maybeDelivered, idempotencyKey }
  const failed =
    error === TIMED_OUT
      ? new LarkTimeoutError({ ...facts, timeoutMs })
      : new LarkNetworkError({ ...facts, what: cause.message, cause })
  return { error: failed, reason: 'network', maybeDelivered }
}

/** An answer came; `undefined` if it is a yes. */
export function answeredFailure(
  { response, body, strange }: Arrival,
  { method, path, idempotencyKey }: Ready,
  { timers, hintFor }: Policy,
  safe: Safe,
): Failure | undefined {
  const { status, ok, headers } = response
  const verdict = verdictOf(status, body?.code)
  if (!strange && (!body || verdict === 'done')) return undefined
  const call = { method, path, status, logId: logIdOf(response, safe) }
  const toldMs = toldWaitMs(headers, timers.now())
  // A success without Lark's body is a gateway's trouble, like a 5xx: what became of the call isn't known.
  const unclear = strange && ok
  // One that is too long would be as long again.
  const trouble = unclear && !strange.startsWith('more than') ? 'server' : undefined
  const reason = verdict === 'refused' || verdict === 'done' ? trouble : verdict
  const maybeDelivered = !!(unclear || reason === 'server') && method !== 'GET'
  const fate = { reason, toldMs, maybeDelivered }
  if (!body) {
    const facts = { ...call, what: safe(strange ?? ''), maybeDelivered, idempotencyKey }
    return { ...fate, error: new LarkNetworkError(facts) }
  }
  const limited = reason === 'rate-limit'
  const details = {
    ...readRefusal(body, call, safe),
    hint: hintFor?.(body.code),
    retryable: limited || reason === 'server',
    ...(limited && { retryAfterMs: toldMs }),
  }
  const Refused = limited ? LarkRateLimitError : LOGIN.includes(body.code) ? LarkAuthError : LarkApiError
  return { ...fate, error: new Refused(details) }
}

/** The innermost error, copied: runtimes and ky wrap what happened, and hang on to the request with the token in it. */
function plainCause(error: unknown, safe: Safe): Error & { code: string } {
  let inner = error
  // Bounded, since a chain of causes may close on itself.
  for (let depth = 0; depth < 5 && (inner as Error | undefined)?.cause instanceof Error; depth++)
    inner = (inner as Error).cause
  const { name, message, code = '' } = (inner ?? {}) as Partial<Error & { code: string }>
  const cause = new Error(safe(message || String(code) || 'no connection'))
  // The stack would show our own lines, and nothing of where the connection broke.
  return Object.assign(cause, { name, code, stack: '' }) as Error & { code: string }
}
