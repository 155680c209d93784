import { pause, type Timers } from '../transport/timers.ts'
import { mintUuid } from '../transport/uuid.ts'
import type { GuardedStore } from './guardedStore.ts'

const FIRST_LOOK_MS = 50
const LOOK_CAP_MS = 250

export interface LeasedWork<T> {
  store: GuardedStore
  /** Names the work; machines that share the store take turns at it. */
  key: string
  /** When the lease of a machine that died is given to another one. Longer than the work can take. */
  ttlMs: number
  /** Longest wait for another machine. */
  waitMs: number
  timers: Timers
  /** What another machine has brought meanwhile, if it helps. */
  look(): Promise<T | undefined>
  /** Does the work here. Not alone where the store didn't answer, or another machine took longer than `waitMs`. */
  work(alone: boolean): Promise<T>
}

/** Has work done by one machine at a time: whoever comes second waits and looks at what the first has brought. */
export async function leased<T>({ store, key, ttlMs, waitMs, timers, look, work }: LeasedWork<T>): Promise<T> {
  const name = `${key}#lease`
  // Its own, so that a machine whose lease has ended can't hand back its successor's.
  const id = mintUuid()
  const begunMs = timers.now()
  let taken = await store.setIfAbsent(name, id, ttlMs)
  for (let lookMs = FIRST_LOOK_MS; taken === false; lookMs = Math.min(LOOK_CAP_MS, lookMs * 2)) {
    const brought = await look()
    if (brought !== undefined) return brought
    const waitedMs = timers.now() - begunMs
    // Negative after the clock was set back: the wait can't be told any more, so it ends.
    if (waitedMs >= waitMs || waitedMs < 0) break
    await pause(lookMs * (0.75 + timers.random() / 2), timers, undefined)
    taken = await store.setIfAbsent(name, id, ttlMs)
  }
  if (taken !== true) return work(false)
  try {
    // The holder before us may have brought it between our last look and now.
    return (await look()) ?? (await work(true))
  } finally {
    await store.deleteIfEqual(name, id)
  }
}
