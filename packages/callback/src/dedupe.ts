import type { Timer } from './timer.ts'

/**
 * Where it is remembered which events have run. Any store with an atomic `setIfAbsent` serves, shared between processes or not:
 * `redisStore` of `@lark-sdk/core` fits as it is. A store that can't do it in one step, as unstorage's, does not.
 */
export type DedupeStore = {
  /** Sets the key for `ttlMs` milliseconds and says `true`, or says `false` if it is set already. One step, also between processes. */
  setIfAbsent: (key: string, value: string, ttlMs: number) => boolean | Promise<boolean>
  delete: (key: string) => unknown
}

export type MemoryStoreOptions = {
  /** The oldest entry makes room beyond this. Default: 10 000. */
  readonly maxEntries?: number
  /** The clock, in milliseconds. Default: `Date.now`. */
  readonly now?: () => number
}

/** Remembers in this process. */
export function createMemoryStore({ maxEntries = 10_000, now = Date.now }: MemoryStoreOptions = {}): DedupeStore {
  const expiries = new Map<string, number>()
  return {
    async setIfAbsent(key, _value, ttlMs) {
      const expiresAtMs = expiries.get(key)
      if (expiresAtMs !== undefined && expiresAtMs > now()) return false
      expiries.delete(key)
      // The oldest.
      if (expiries.size >= maxEntries) expiries.delete(expiries.keys().next().value as string)
      expiries.set(key, now() + ttlMs)
      return true
    },
    async delete(key) {
      expiries.delete(key)
    },
  }
}

export type ClaimOptions = {
  readonly store?: DedupeStore
  readonly dedupeMs?: number
  readonly storeTimeoutMs?: number
  readonly onStoreFailure?: 'open' | 'closed'
  readonly onStoreError?: (error: unknown) => void
  readonly now?: () => number
  readonly timer: Timer
}

/** `won`: run it. `taken`: it has run or is running. `down`: the store can't say, and we may not guess. */
export type Claim = 'won' | 'taken' | 'down'
export type Claims = {
  readonly take: (keys: readonly string[]) => Promise<Claim>
  readonly release: (keys: readonly string[]) => Promise<void>
}

export function createClaims(options: ClaimOptions): Claims {
  const { store, dedupeMs = 12 * 3_600_000, storeTimeoutMs = 500, onStoreFailure, onStoreError, timer } = options
  // Core's stores may lack it, and a check in two steps would run an event twice.
  if (store && !store.setIfAbsent) throw new TypeError('The store needs setIfAbsent.')
  // Also in front of a shared store: it is what is left when that store is down.
  const memory = createMemoryStore(options)

  async function ask<T>(answer: (store: DedupeStore) => T | Promise<T>): Promise<T | 'down'> {
    let cancel: (() => void) | undefined
    const timeout = new Promise<never>((_, reject) => {
      cancel = timer(() => reject(new Error('The store gave no answer in time.')), storeTimeoutMs)
    })
    try {
      return await Promise.race([answer(store as DedupeStore), timeout])
    } catch (error) {
      try {
        onStoreError?.(error)
      } catch {
        // A hook that only watches must not decide what becomes of an event.
      }
      return 'down'
    } finally {
      cancel?.()
    }
  }

  async function takeOne(key: string): Promise<Claim> {
    if (!(await memory.setIfAbsent(key, '1', dedupeMs))) return 'taken'
    const set = store ? await ask(shared => shared.setIfAbsent(key, '1', dedupeMs)) : true
    if (set === true || (set === 'down' && onStoreFailure !== 'closed')) return 'won'
    // Theirs, not ours: if they fail and let go, the repeat may come to this process.
    await memory.delete(key)
    return set || 'taken'
  }

  async function release(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await memory.delete(key)
      if (store) await ask(shared => shared.delete(key))
    }
  }

  return {
    async take(keys) {
      for (const key of keys) {
        const claim = await takeOne(key)
        if (claim === 'won') continue
        // What runs elsewhere may fail yet, and then its repeat must find every name free.
        await release(keys.slice(0, keys.indexOf(key)))
        return claim
      }
      return 'won'
    },
    release,
  }
}
