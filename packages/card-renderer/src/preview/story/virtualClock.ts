import type { CardTimers } from '@lark-sdk/cards/cardkit'

/** A clock that goes from one timer to the next at once. */
export interface VirtualClock extends CardTimers {
  readonly random: () => number
  /** Milliseconds since the clock began. */
  elapsedMs(): number
  sleepUntil(elapsedMs: number): Promise<void>
  /** Turns until the work settles. */
  run<Value>(work: Promise<Value>): Promise<Value>
}

/** Promises that were settled get their say before time goes on. */
const TURNS = 3

/**
 * Makes the clock of a replay: hours of waiting pass in no time, in the order in which they would.
 *
 * @param mostMs how far it goes; work that waits longer is left alone, with an error
 */
export function createVirtualClock(startMs: number, mostMs: number): VirtualClock {
  let nowMs = startMs
  let nextId = 0
  const timers = new Map<number, { readonly atMs: number; readonly run: () => void }>()

  const clock: VirtualClock = {
    now: () => nowMs,
    random: () => 0.5,
    setTimeout(run, ms) {
      nextId += 1
      timers.set(nextId, { atMs: nowMs + Math.max(0, ms), run })
      return nextId
    },
    clearTimeout: handle => void timers.delete(handle as number),
    elapsedMs: () => nowMs - startMs,
    sleepUntil: elapsedMs =>
      new Promise(resolve => void clock.setTimeout(resolve, Math.max(0, startMs + elapsedMs - nowMs))),
    async run(work) {
      let settled = false
      const done = work.finally(() => {
        settled = true
      })
      done.catch(() => undefined)
      let idle = 0
      while (!settled) {
        for (let turn = 0; turn < TURNS; turn += 1) await new Promise(resolve => setImmediate(resolve))
        if (settled) break
        const [next] = [...timers].sort(([a, x], [b, y]) => x.atMs - y.atMs || a - b)
        idle = next ? 0 : idle + 1
        if (idle > 100 || nowMs - startMs > mostMs) throw new Error('The replay does not come to an end.')
        if (!next) continue
        timers.delete(next[0])
        nowMs = Math.max(nowMs, next[1].atMs)
        next[1].run()
      }
      return done
    },
  }
  return clock
}
