import type { KyInstance } from 'ky'
import type { Hooks, Logger } from '../hooks.ts'
import type { Timers } from './timers.ts'

/** Hands out one kind of token, and takes it back when Lark refuses it. */
export interface TokenSource {
  /** A token to send. Many callers share one fetch; a caller's signal ends that caller's wait alone. */
  get(signal?: AbortSignal): Promise<string>
  /** Drops this very token. Resolves to whether another one can be had, so that the call is worth repeating. */
  refuse(token: string): boolean | Promise<boolean>
}

/** How calls are carried: limits, clock and listeners. */
export interface Policy {
  retries: number
  timeoutMs: number
  uploadTimeoutMs: number
  totalTimeoutMs: number
  maxAnswerBytes: number
  timers: Timers
  hooks: Hooks
  logger: Logger | undefined
  /** The fix for a code, for error messages. */
  hintFor: (code: number) => string | undefined
}

/** Who calls, and over what. */
export interface Session {
  instance: KyInstance
  /** Options for every request of this session, such as a `fetch` of the user's. */
  init: { fetch?: typeof fetch }
  /** Address that paths are under; `undefined` where the instance has a prefix of its own. */
  base: string
  policy: Policy
  kind: 'tenant' | 'user' | 'app' | 'none'
  tokens: { tenant?: TokenSource; app?: TokenSource; user?: TokenSource }
  credentials?: { appId: string; appSecret: string } | undefined
  /** Holds a call back until its lane is free; absent unless pacing is on. */
  lane?:
    | ((call: { method: string; path: string; body: unknown; query: unknown }, signal?: AbortSignal) => Promise<void>)
    | undefined
}
