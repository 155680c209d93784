import { LarkApiError, LarkAuthError, LarkRateLimitError } from '../errors/larkApiError.ts'
import { LarkNetworkError, LarkTimeoutError, plainCause } from '../errors/larkNetworkError.ts'
import { LarkResponseError } from '../errors/larkResponseError.ts'
import type { RetryEvent } from '../hooks.ts'
import { type Arrival, TIMED_OUT } from './attempt.ts'
import { toldWaitMs } from './backoff.ts'
import type { Ready } from './makeReady.ts'
import { logIdOf, readRefusal } from './refusal.ts'
import type { Policy } from './session.ts'
import type { Verdict } from './verdict.ts'

/** What a failed attempt came to, and what may follow it. */
export interface Failure {
  error: Error
  /** Why another attempt would make sense; `undefined` ends the call. */
  reason: RetryEvent['reason'] | undefined
  /** Whether the call may have been carried out. */
  maybeDelivered: boolean
  /** What the server asks us to wait. */
  toldMs?: number | undefined
  code?: number | undefined
}

/** What every failure of one call has in common. */
export interface Circumstances {
  method: string
  ready: Ready
  policy: Policy
  /** Makes a foreign text safe to print. */
  safe: (text: string) => string
}

// The connection was never made, so that nothing can have been carried out. Node's and Bun's codes, Deno's words.
const NEVER_SENT =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|connection refused|dns error/i

// The refresh token is invalid, expired, revoked or spent, or a scope of the user's is missing: only a new login helps.
const LOGIN = new Set([20026, 20037, 20064, 20073, 99991669, 99991679])

/** Nothing came back. */
export function brokenFailure(error: unknown, { method, ready, safe }: Circumstances): Failure {
  const reason = innermost(error)
  const maybeDelivered = method !== 'GET' && !NEVER_SENT.test(`${reason.code ?? ''} ${reason.message}`)
  const { path, idempotencyKey, shipment } = ready
  const facts = { method, path, maybeDelivered, idempotencyKey }
  const failed =
    error === TIMED_OUT
      ? new LarkTimeoutError({ ...facts, timeoutMs: shipment.timeoutMs })
      : new LarkNetworkError({ ...facts, what: safe(reason.message), cause: plainCause(reason, safe) })
  return { error: failed, reason: 'network', maybeDelivered }
}

/** An answer came, and it isn't a yes. */
export function answeredFailure(arrival: Arrival, verdict: Verdict, circumstances: Circumstances): Failure {
  const { method, ready, policy, safe } = circumstances
  const { response, body, strange } = arrival
  const code = body?.code
  const toldMs =
    verdict === 'wait' || verdict === 'server' ? toldWaitMs(response.headers, policy.timers.now()) : undefined
  if (strange !== undefined) {
    // A success without Lark's body is a gateway's trouble, like a 5xx: what became of the call isn't known.
    const unknown = verdict === 'server' || response.ok
    const maybeDelivered = unknown && method !== 'GET'
    const facts = { method, path: ready.path, status: response.status, logId: logIdOf(response), maybeDelivered }
    const error = new LarkResponseError({ ...facts, what: safe(strange) })
    return { error, reason: verdict === 'wait' ? 'rate-limit' : unknown ? 'server' : undefined, toldMs, maybeDelivered }
  }
  const refusal = readRefusal(arrival, { method, path: ready.path }, safe)
  const details = { ...refusal, hint: policy.hintFor(refusal.code) }
  if (verdict === 'wait') {
    const error = new LarkRateLimitError({ ...details, retryAfterMs: toldMs })
    return { error, reason: 'rate-limit', toldMs, code, maybeDelivered: false }
  }
  const isServer = verdict === 'server'
  const Refused = LOGIN.has(refusal.code) ? LarkAuthError : LarkApiError
  return {
    error: new Refused({ ...details, retryable: isServer }),
    reason: isServer ? 'server' : verdict === 'token' ? 'token' : undefined,
    toldMs,
    code,
    maybeDelivered: isServer && method !== 'GET',
  }
}

/** Runtimes and ky wrap what happened; the innermost error names it, and holds no request with a token in it. */
function innermost(error: unknown): Error & { code?: string | undefined } {
  let inner = error
  // Bounded, since a chain of causes may close on itself.
  for (let depth = 0; depth < 5 && inner instanceof Error && inner.cause instanceof Error; depth++) inner = inner.cause
  if (!(inner instanceof Error)) return new Error('the connection failed')
  const { code } = inner as { code?: unknown }
  const name = typeof code === 'string' ? code : undefined
  return Object.assign(new Error(inner.message || name || 'the connection failed'), { name: inner.name, code: name })
}
