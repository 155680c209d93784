import type { Logger } from '../hooks.ts'
import type { Timers } from '../transport/timers.ts'
import type { TokenStore } from './store.ts'

/** Longest time that a call waits for a store. */
const LIMIT_MS = 500

/** A store that answers in half a second or counts as absent; it warns once. */
export interface GuardedStore {
  get(key: string): Promise<string | undefined>
  /** Resolves to whether it was kept, as far as is known. */
  set(key: string, value: string, ttlMs: number): Promise<boolean>
  delete(key: string): Promise<void>
  /** `undefined` where the store can't tell: it has no such method, or it failed. */
  setIfAbsent(key: string, value: string, ttlMs: number): Promise<boolean | undefined>
}

export function guardStore(store: TokenStore, timers: Timers, logger: Logger | undefined): GuardedStore {
  let warned = false
  async function bounded<T>(name: string, run: () => T | Promise<T>): Promise<T | undefined> {
    let timer: unknown
    const limit = new Promise<never>((_, reject) => {
      timer = timers.setTimeout(() => reject(new Error(`no answer in ${LIMIT_MS} ms`)), LIMIT_MS)
    })
    try {
      return await Promise.race([Promise.resolve().then(run), limit])
    } catch (error) {
      // A store's error may quote the value, which is a token: only its kind is told.
      if (!warned)
        logger?.warn('the token store failed; going on without it', { operation: name, error: nameOf(error) })
      warned = true
      return undefined
    } finally {
      timers.clearTimeout(timer)
    }
  }
  return {
    async get(key) {
      const value: unknown = await bounded('get', () => store.get(key))
      return typeof value === 'string' ? value : undefined
    },
    set: async (key, value, ttlMs) =>
      (await bounded('set', async () => {
        await store.set(key, value, ttlMs)
        return true
      })) ?? false,
    async delete(key) {
      await bounded('delete', () => store.delete(key))
    },
    async setIfAbsent(key, value, ttlMs) {
      if (!store.setIfAbsent) return undefined
      const taken: unknown = await bounded('setIfAbsent', () => store.setIfAbsent?.(key, value, ttlMs))
      return typeof taken === 'boolean' ? taken : undefined
    },
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error)
