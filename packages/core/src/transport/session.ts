import type { KyInstance } from 'ky'
import type { LaneEvent, RequestEvent, ResponseEvent, RetryEvent } from '../hooks.ts'
import type { Call } from './call.ts'
import type { Timers } from './timers.ts'

/** Hands out one kind of token, and takes it back when Lark refuses it. */
export interface TokenSource {
  /** A token to send. Many callers share one fetch; a caller's signal ends that caller's wait alone. */
  get(signal?: AbortSignal): Promise<string>
  /** Drops this very token. Resolves to whether another one can be had, so that the call is worth repeating. */
  refuse(token: string): boolean | Promise<boolean>
}

/** Hears of every attempt; never throws. */
export interface Observer {
  request(event: RequestEvent): void
  response(event: ResponseEvent): void
  retry(event: RetryEvent): void
  lane(event: LaneEvent): void
}

/** How calls are carried: limits, clock and listeners. */
export interface Policy {
  retries: number
  timeoutMs: number
  uploadTimeoutMs: number
  totalTimeoutMs: number
  maxAnswerBytes: number
  timers: Timers
  /** The fix for a code, for error messages. */
  hintFor?: ((code: number) => string | undefined) | undefined
  observer?: Observer | undefined
}

/** Who calls, and over what. */
export interface Session {
  instance: KyInstance
  /** A `fetch` of the user's, for every request of this session. */
  fetch?: typeof fetch | undefined
  /** Address that paths are under, unless the instance has a prefix of its own. */
  base: string
  policy: Policy
  kind: 'tenant' | 'user' | 'app' | 'none'
  tokens: { tenant?: TokenSource; app?: TokenSource; user?: TokenSource }
  /** Resolves, when the call may leave, to how long it waited; absent unless pacing is on. */
  lane?: ((call: Call, signal: AbortSignal | undefined) => Promise<number>) | undefined
}
