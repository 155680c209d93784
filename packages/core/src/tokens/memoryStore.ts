import type { TokenStore } from './store.ts'

/** A store in this process's memory. */
export interface MemoryStoreOptions {
  /** Most entries that are kept; the oldest go first. Default: 10,000. */
  maxEntries?: number | undefined
  /** Milliseconds since 1970. Default: the platform's clock. */
  now?: (() => number) | undefined
}

/** Makes a store in memory: bounded, and every entry ends on time. */
export function memoryStore({ maxEntries = 10_000, now = Date.now }: MemoryStoreOptions = {}): Required<TokenStore> {
  const entries = new Map<string, { value: string; untilMs: number }>()
  const live = (key: string) => {
    const entry = entries.get(key)
    if (entry && entry.untilMs > now()) return entry
    entries.delete(key)
    return undefined
  }
  const set = (key: string, value: string, ttlMs: number) => {
    // Deleted first, so that the map's order is the order of writing.
    entries.delete(key)
    entries.set(key, { value, untilMs: now() + ttlMs })
    for (const oldest of entries.keys()) {
      if (entries.size <= maxEntries) break
      entries.delete(oldest)
    }
  }
  return {
    get: key => live(key)?.value,
    set,
    delete: key => entries.delete(key),
    setIfAbsent(key, value, ttlMs) {
      if (live(key)) return false
      set(key, value, ttlMs)
      return true
    },
    deleteIfEqual: (key, value) => live(key)?.value === value && entries.delete(key),
  }
}
