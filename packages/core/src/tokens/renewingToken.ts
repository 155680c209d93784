import type { TokenSource } from '../transport/session.ts'
import { orAbort, type Timers } from '../transport/timers.ts'
import type { GuardedStore } from './guardedStore.ts'

/** Inside Lark's last 30 minutes a new token is handed out and the old one stays valid; any earlier, the same one comes back. */
const WINDOW_MS = 30 * 60_000
/** A lifetime below this isn't the platform's own; it is renewed at its half instead. */
const SHORT_LIFE_MS = 20 * 60_000
/** With less than this left, a token may die on its way. */
const LEAST_LEFT_MS = 10_000

/** A token as Lark hands it out. */
export interface FreshToken {
  token: string
  /** Lifetime in seconds, as Lark says; nonsense counts as none. */
  expiresInSeconds: unknown
}

export interface RenewingTokenOptions {
  /** Asks Lark. Takes no caller's signal: the answer is for all who wait. */
  fetchToken: () => Promise<FreshToken>
  timers: Timers
  /** Shared with other machines. */
  store?: GuardedStore | undefined
  /** The token's name in the store; distinct for each app, domain and tenant. */
  key: string
}

interface Held {
  token: string
  expiresAtMs: number
  renewAtMs: number
}

/**
 * A token that is fetched once however many callers wait, and renewed before it ends while calls go on with the old one.
 * A refused token is dropped by its value, so that a late refusal can't drop its successor.
 */
export function renewingToken({ fetchToken, timers, store, key }: RenewingTokenOptions): TokenSource {
  let held: Held | undefined
  let renewal: Promise<string> | undefined
  let refused: string | undefined

  function hold(token: string, expiresAtMs: number): Held {
    const now = timers.now()
    const leftMs = expiresAtMs - now
    // Handed out with just under 30 minutes left, it is about to be replaced: asked for once more, and not for ever.
    const again = held !== undefined && held.expiresAtMs - now <= WINDOW_MS
    const soon = leftMs < SHORT_LIFE_MS || (leftMs <= WINDOW_MS && again)
    held = { token, expiresAtMs, renewAtMs: soon ? now + leftMs / 2 : expiresAtMs - WINDOW_MS }
    return held
  }

  async function renew(): Promise<string> {
    const shared = await fromStore()
    if (shared) return shared
    const askedAtMs = timers.now()
    const { token, expiresInSeconds } = await fetchToken()
    const lifeMs = typeof expiresInSeconds === 'number' && expiresInSeconds > 0 ? expiresInSeconds * 1000 : 0
    // Without a lifetime it serves those who wait now, and nobody after them.
    if (lifeMs === 0) return token
    const { expiresAtMs } = hold(token, askedAtMs + lifeMs)
    // Not waited for: the token is good whether or not other machines learn of it.
    void store?.set(key, JSON.stringify({ v: 1, token, expiresAtMs }), lifeMs)
    return token
  }

  async function fromStore(): Promise<string | undefined> {
    const shared = read(await store?.get(key))
    if (!shared || shared.token === refused || shared.token === held?.token) return undefined
    // Past its renewal time it helps nobody who came here to renew.
    if (shared.expiresAtMs - timers.now() <= WINDOW_MS) return undefined
    return hold(shared.token, shared.expiresAtMs).token
  }

  function renewOnce(): Promise<string> {
    // Cleared on failure too, so that one bad answer isn't served for ever.
    renewal ??= renew().finally(() => {
      renewal = undefined
    })
    return renewal
  }

  return {
    async get(signal) {
      const now = timers.now()
      if (held && held.expiresAtMs - now > LEAST_LEFT_MS) {
        // Nobody waits for this one, so nobody hears of its failure: the next call tries again.
        if (held.renewAtMs <= now && !renewal) renewOnce().catch(() => undefined)
        return held.token
      }
      return orAbort(renewOnce(), signal)
    },
    async refuse(token) {
      refused = token
      if (held?.token === token) held = undefined
      if (store && read(await store.get(key))?.token === token) await store.delete(key)
      return true
    },
  }
}

/** What another machine left, if it is ours to understand. */
function read(text: string | undefined): { token: string; expiresAtMs: number } | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    if (typeof value !== 'object' || value === null) return undefined
    const { v, token, expiresAtMs } = value as Record<string, unknown>
    if (v !== 1 || typeof token !== 'string' || token === '' || typeof expiresAtMs !== 'number') return undefined
    return { token, expiresAtMs }
  } catch {
    return undefined
  }
}
