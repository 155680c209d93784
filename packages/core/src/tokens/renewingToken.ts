import type { TokenSource } from '../transport/session.ts'
import { orAbort, type Timers } from '../transport/timers.ts'
import type { GuardedStore } from './guardedStore.ts'
import { leased } from './lease.ts'

/** Inside Lark's last 30 minutes a new token is handed out and the old one stays valid; any earlier, the same one comes back. */
const WINDOW_MS = 30 * 60_000
/** A lifetime below this isn't the platform's own; it is renewed at its half instead. */
const SHORT_LIFE_MS = 20 * 60_000
/** With less than this left, a token may die on its way. */
const LEAST_LEFT_MS = 10_000
/** As long as asking for a token may take. */
const LEASE_MS = 10_000
/** No call waits longer for another machine: Lark hands both the same token, so asking twice costs a request and nothing more. */
const OTHERS_MS = 2_000

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

  function renew(): Promise<string> {
    return new Promise((resolve, reject) => {
      async function ask(): Promise<string> {
        const askedAtMs = timers.now()
        const { token, expiresInSeconds } = await fetchToken()
        const lifeMs = typeof expiresInSeconds === 'number' && expiresInSeconds > 0 ? expiresInSeconds * 1000 : 0
        const expiresAtMs = askedAtMs + lifeMs
        // Without a lifetime it serves those who wait now, and nobody after them.
        if (lifeMs > 0) hold(token, expiresAtMs)
        // Those who wait go on with it; the lease is kept until other machines can learn of it.
        resolve(token)
        if (lifeMs > 0) await store?.set(key, JSON.stringify({ v: 1, token, expiresAtMs }), lifeMs)
        return token
      }
      async function lookAndAsk(): Promise<string> {
        const shared = await fromStore()
        if (shared) return shared
        if (!store?.leases) return ask()
        return leased({ store, key, ttlMs: LEASE_MS, waitMs: OTHERS_MS, timers, look: fromStore, work: ask })
      }
      lookAndAsk().then(resolve, reject)
    })
  }

  async function fromStore(): Promise<string | undefined> {
    const shared = read(await store?.get(key))
    if (!shared || shared.token === refused) return undefined
    const serves = shared.expiresAtMs > Math.max(held?.expiresAtMs ?? 0, timers.now() + LEAST_LEFT_MS)
    return serves ? hold(shared.token, shared.expiresAtMs).token : undefined
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
      const shared = await store?.get(key)
      if (shared && read(shared)?.token === token) await store?.deleteIfEqual(key, shared)
      return true
    },
  }
}

/** What another machine left, if it is ours to understand. */
function read(text: string | null | undefined): { token: string; expiresAtMs: number } | undefined {
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
