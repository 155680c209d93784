import type { TokenStore } from '../tokens/store.ts'

/** What is used of an ioredis client or cluster. */
export interface RedisClient {
  get(key: string): Promise<string | null>
  set(key: string, value: string, unit: 'PX', ttlMs: number): Promise<unknown>
  set(key: string, value: string, unit: 'PX', ttlMs: number, condition: 'NX'): Promise<unknown>
  del(key: string): Promise<unknown>
  eval(script: string, keys: number, key: string, value: string): Promise<unknown>
}

// Looking and deleting are one step in a script alone: between two commands the key may become another machine's.
const DELETE_IF_EQUAL = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"

/**
 * Keeps tokens in Redis, for machines that share them; fit for sessions, since machines can take turns over it.
 *
 * The client is yours: its address, TLS, `keyPrefix` and listeners for errors. Values are secrets as they are;
 * who may read this Redis may act as the app and as its users.
 *
 * @param redis from ioredis: `new Redis(url)` or a cluster
 * @see https://github.com/redis/ioredis
 * @example
 * import { Redis } from 'ioredis'
 * const client = createClient({ appId: 'cli_…', appSecret: '…', store: redisStore(new Redis(url)) })
 */
export function redisStore(redis: RedisClient): Required<TokenStore> {
  return {
    get: key => redis.get(key),
    set: (key, value, ttlMs) => redis.set(key, value, 'PX', whole(ttlMs)),
    delete: key => redis.del(key),
    async setIfAbsent(key, value, ttlMs) {
      return (await redis.set(key, value, 'PX', whole(ttlMs), 'NX')) === 'OK'
    },
    async deleteIfEqual(key, value) {
      try {
        return (await redis.eval(DELETE_IF_EQUAL, 1, key, value)) === 1
      } catch {
        // Some hosts forbid scripts; a connection that is gone fails here once more.
        if ((await redis.get(key)) !== value) return false
        return (await redis.del(key)) === 1
      }
    },
  }
}

/** Redis takes whole milliseconds, and at least one. */
function whole(ms: number): number {
  return Math.max(1, Math.ceil(ms))
}
