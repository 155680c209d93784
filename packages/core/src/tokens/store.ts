/** What a value may come as: now, or in a while. */
type Awaitable<T> = T | Promise<T>

/**
 * Where tokens are kept, so that many machines share one. Values are short strings that hold secrets.
 * A store that throws or hangs slows no call by more than half a second, and fails none but those that need a user's
 * refresh token, which works once and is not spent on a guess.
 */
export interface TokenStore {
  get(key: string): Awaitable<string | null | undefined>
  /** Keeps the value for `ttlMs` milliseconds at the most. */
  set(key: string, value: string, ttlMs: number): Awaitable<unknown>
  delete(key: string): Awaitable<unknown>
  /** Sets and resolves to `true` only where there is nothing yet, in one step; needed where many machines share the store. */
  setIfAbsent?(key: string, value: string, ttlMs: number): Awaitable<boolean>
  /**
   * Deletes only where this very value is kept, in one step, and resolves to whether it did. Machines hand a lease back with it.
   * Default: a look and a deletion.
   */
  deleteIfEqual?(key: string, value: string): Awaitable<boolean>
}
