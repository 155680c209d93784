import type { Timers } from '@lark-sdk/core'

export interface VirtualClock extends Timers {
  sleep(ms: number): Promise<void>
  /** Keeps time from moving while this goes on. */
  hold<T>(work: Promise<T>): Promise<T>
  /** Turns time from one timer to the next whenever nothing else happens, until the work settles. */
  run<T>(work: Promise<T>): Promise<T>
}

const TURNS = 3

/** A clock that stands still while anything runs. */
export function virtualClock(): VirtualClock {
  let now = 1_700_000_000_000
  let nextId = 0
  let held = 0
  const timers = new Map<number, { atMs: number; run: () => void }>()

  /** The timer that is due first. */
  function first(): [number, { atMs: number; run: () => void }] | undefined {
    let found: [number, { atMs: number; run: () => void }] | undefined
    for (const entry of timers) if (!found || entry[1].atMs < found[1].atMs) found = entry
    return found
  }

  const clock: VirtualClock = {
    now: () => now,
    random: () => 0.5,
    setTimeout(run, ms) {
      timers.set(++nextId, { atMs: now + Math.max(0, ms), run })
      return nextId
    },
    clearTimeout: handle => void timers.delete(handle as number),
    sleep: ms => new Promise(resolve => void clock.setTimeout(resolve, ms)),
    async hold(work) {
      held += 1
      return work.finally(() => {
        held -= 1
      })
    },
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
        if (held > 0) continue
        const next = first()
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
