import type { Timers } from '@lark-sdk/core'

export interface VirtualClock extends Timers {
  sleep(ms: number): Promise<void>
  /** Turns time from one timer to the next whenever nothing else happens, until the work settles. */
  run<T>(work: Promise<T>): Promise<T>
}

const TURNS = 3

/** A clock that stands still while anything runs. */
export function virtualClock(): VirtualClock {
  let now = 1_700_000_000_000
  let nextId = 0
  const timers = new Map<number, { atMs: number; run: () => void }>()

  const clock: VirtualClock = {
    now: () => now,
    random: () => 0.5,
    setTimeout(run, ms) {
      timers.set(++nextId, { atMs: now + Math.max(0, ms), run })
      return nextId
    },
    clearTimeout: handle => void timers.delete(handle as number),
    sleep: ms => new Promise(resolve => void clock.setTimeout(resolve, ms)),
    async run(work) {
      let settled = false
      work
        .catch(() => undefined)
        .finally(() => {
          settled = true
        })
      for (let idle = 0; !settled; ) {
        for (let turn = 0; turn < TURNS; turn++) await new Promise(resolve => setImmediate(resolve))
        if (settled) break
        const [next] = [...timers].sort(([a, x], [b, y]) => x.atMs - y.atMs || a - b)
        if (next) {
          idle = 0
          timers.delete(next[0])
          now = Math.max(now, next[1].atMs)
          next[1].run()
        } else if (++idle > 1000) throw new Error('nothing is left that could end the work')
      }
      return work
    },
  }
  return clock
}
