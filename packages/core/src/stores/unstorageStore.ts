import type { TokenStore } from '../tokens/store.ts'

/** What is used of a storage of unstorage. */
export interface Storage {
  getItem(key: string): Promise<unknown>
  setItem(key: string, value: { value: string; untilMs: number }, options: { ttl: number }): Promise<void>
  removeItem(key: string): Promise<void>
}

export interface UnstorageStoreOptions {
  /** Milliseconds since 1970. Default: the platform's clock. */
  now?: (() => number) | undefined
}

/**
 * Keeps tokens wherever unstorage can: files, Workers KV, Netlify Blobs, MongoDB and many more.
 *
 * unstorage has no way to set a key only where it is absent, so there is no `setIfAbsent` here: each machine may ask for a
 * token of its own at the same time, which does no harm, and a user's session is in order within one process alone. Where
 * several machines use one session, take `redisStore` of `@lark-sdk/core/stores/redis`.
 *
 * Entries carry their own end, since not all drivers know one. Values are secrets as they are.
 *
 * @param storage from `createStorage({ driver })`; `prefixStorage` puts its keys under a name
 * @see https://unstorage.unjs.io
 * @example
 * import { createStorage } from 'unstorage'
 * const client = createClient({ appId: 'cli_…', appSecret: '…', store: unstorageStore(createStorage()) })
 */
export function unstorageStore(storage: Storage, { now = Date.now }: UnstorageStoreOptions = {}): TokenStore {
  return {
    async get(key) {
      const kept = (await storage.getItem(nameOf(key))) as Partial<{ value: unknown; untilMs: unknown }> | null
      const isLive = typeof kept?.untilMs === 'number' && kept.untilMs > now()
      return isLive && typeof kept.value === 'string' ? kept.value : null
    },
    set: (key, value, ttlMs) =>
      storage.setItem(nameOf(key), { value, untilMs: now() + ttlMs }, { ttl: Math.max(1, Math.ceil(ttlMs / 1000)) }),
    delete: key => storage.removeItem(nameOf(key)),
  }
}

/** unstorage reads `:`, `/` and `?` as its own and drops some of them, so that two keys could become one. */
function nameOf(key: string): string {
  return encodeURIComponent(key)
}
