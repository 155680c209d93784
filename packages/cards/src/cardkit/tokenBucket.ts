import { type CardTimers, sleep } from './timers.ts'

/** 9 a second and room for 1: never more than the 10 a second that one card takes, wherever the second begins. */
const EVERY_MS = 1000 / 9

/** Makes a function that waits until the card may be written to again. */
export function createTokenBucket(timers: CardTimers): () => Promise<void> {
  let freeAtMs = Number.NEGATIVE_INFINITY
  return async () => {
    const now = timers.now()
    const startMs = Math.max(now, freeAtMs)
    freeAtMs = startMs + EVERY_MS
    // Whole milliseconds, up: clocks that round down would let it through early.
    if (startMs > now) await sleep(Math.ceil(startMs - now), timers)
  }
}
