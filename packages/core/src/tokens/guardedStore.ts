import type { Logger } from '../hooks.ts'
import type { Timers } from '../transport/timers.ts'
import type { TokenStore } from './store.ts'

/** Longest time that a call waits for a store. */
const LIMIT_MS = 500
/** A store that hangs is left alone for this long, so that a call of several steps waits for it once. */
const REST_MS = 1_000

/** A store that answers in half a second or counts as absent; it warns once. */
export interface GuardedStore {
  /** Whether machines can take turns over it. */
  readonly leases: boolean
  /** `null` where nothing of ours is kept, `undefined` where the store didn't answer. */
  get(key: string): Promise<string | null | undefined>
  /** Resolves to whether it was kept, as far as is known. */
  set(key: string, value: string, ttlMs: number): Promise<boolean>
  /** Resolves to whether it is gone, as far as is known. */
  delete(key: string): Promise<boolean>
  /** Resolves to whether this value was there and is gone; `undefined` where the store didn't answer. */
  deleteIfEqual(key: string, value: string): Promise<boolean | undefined>
  /** `undefined` where the store can't tell: it has no such method, or it failed. */
  setIfAbsent(key: string, value: string, ttlMs: number): Promise<boolean | undefined>
}

export function guardStore(store: TokenStore, timers: Timers, logger: Logger | undefined): GuardedStore {
  let warned = false
  let hungAtMs = Number.NEGATIVE_INFINITY

  async function bounded<T>(operation: string, run: () => T | Promise<T>): Promise<T | undefined> {
    const sinceMs = timers.now() - hungAtMs
    // Negative after the clock was set back, which says nothing about the store.
    if (sinceMs >= 0 && sinceMs < REST_MS) return undefined
    let timer: unknown
    const limit = new Promise<never>((_, reject) => {
      timer = timers.setTimeout(() => {
        hungAtMs = timers.now()
        reject(new Error(`no answer in ${LIMIT_MS} ms`))
      }, LIMIT_MS)
    })
    try {
      return await Promise.race([Promise.resolve().then(run), limit])
    } catch (error) {
      // A store's error may quote the value, which is a token: only its kind is told.
      if (!warned) logger?.warn('the token store failed; going on without it', { operation, error: nameOf(error) })
      warned = true
      return undefined
    } finally {
      timers.clearTimeout(timer)
    }
  }

  async function done(operation: string, run: () => unknown): Promise<boolean> {
    const kept = await bounded(operation, async () => {
      await run()
      return true
    })
    return kept === true
  }

  return {
    leases: typeof store.setIfAbsent === 'function',
    get: key =>
      bounded('get', async () => {
        const value: unknown = await store.get(key)
        return typeof value === 'string' ? value : null
      }),
    set: (key, value, ttlMs) => done('set', () => store.set(key, value, ttlMs)),
    delete: key => done('delete', () => store.delete(key)),
    deleteIfEqual: (key, value) =>
      bounded('deleteIfEqual', async () => {
        if (store.deleteIfEqual) return store.deleteIfEqual(key, value)
        if ((await store.get(key)) !== value) return false
        await store.delete(key)
        return true
      }),
    async setIfAbsent(key, value, ttlMs) {
      if (!store.setIfAbsent) return undefined
      const taken: unknown = await bounded('setIfAbsent', () => store.setIfAbsent?.(key, value, ttlMs))
      return typeof taken === 'boolean' ? taken : undefined
    },
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error)
