import { setImmediate as turn } from 'node:timers/promises'
import type { Timers } from '@lark-sdk/core'

export interface FakeTimers extends Timers {
  /** Moves on from timer to timer until the work is done. */
  finish<T>(work: Promise<T>): Promise<T>
}

/** A clock that stands still until there is nothing left to do but to wait. */
export function fakeTimers(): FakeTimers {
  const timers = new Map<number, { dueMs: number; run: () => void }>()
  let clockMs = 1_700_000_000_000
  let count = 0
  return {
    now: () => clockMs,
    random: () => 0.5,
    setTimeout(run, ms) {
      timers.set(++count, { dueMs: clockMs + ms, run })
      return count
    },
    clearTimeout: id => void timers.delete(id as number),
    async finish(work) {
      let done = false
      const mark = () => {
        done = true
      }
      work.then(mark, mark)
      for (;;) {
        // Enough for everything that waits for no timer.
        for (let turns = 0; turns < 8; turns++) await turn()
        if (done) return work
        const [next] = [...timers].sort(([, a], [, b]) => a.dueMs - b.dueMs)
        if (!next) continue
        const [id, { dueMs, run }] = next
        timers.delete(id)
        clockMs = dueMs
        run()
      }
    },
  }
}
