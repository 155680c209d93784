import { setImmediate as turn } from 'node:timers/promises'
import type { Timers } from '@lark-sdk/core'

/** A clock that moves when it is told to. */
export interface FakeTimers extends Timers {
  /** Every delay that was asked for, in order. */
  readonly delays: number[]
  /** Timers that have neither run nor been cleared. */
  readonly pending: number
  /** Moves on, running what falls due. */
  advance(ms: number): Promise<void>
  /** Sets the clock to another time, as an administrator does: no timer runs. */
  jump(ms: number): void
  /** Moves on from timer to timer until the work is done. */
  finish<T>(work: Promise<T>): Promise<T>
}

/** Lets everything run that waits for no timer. */
export async function idle(): Promise<void> {
  for (let turns = 0; turns < 8; turns++) await turn()
}

/** `random` gives the jitter: 0.5 waits for half of what backoff allows. */
export function fakeTimers({
  startMs = 1_700_000_000_000,
  random = () => 0.5,
}: {
  startMs?: number
  random?: () => number
} = {}): FakeTimers {
  let clockMs = startMs
  let monotonicMs = 0
  const delays: number[] = []
  const timers = new Map<number, { dueMs: number; run: () => void }>()

  async function runNext(untilMs: number): Promise<boolean> {
    const [next] = [...timers].sort(([, a], [, b]) => a.dueMs - b.dueMs)
    if (!next || next[1].dueMs > untilMs) return false
    const [id, { dueMs, run }] = next
    timers.delete(id)
    clockMs += dueMs - monotonicMs
    monotonicMs = dueMs
    run()
    await idle()
    return true
  }

  return {
    delays,
    get pending() {
      return timers.size
    },
    now: () => clockMs,
    random,
    setTimeout(run, ms) {
      delays.push(ms)
      const id = delays.length
      timers.set(id, { dueMs: monotonicMs + ms, run })
      return id
    },
    clearTimeout: id => void timers.delete(id as number),
    async advance(ms) {
      await idle()
      const untilMs = monotonicMs + ms
      while (await runNext(untilMs));
      clockMs += untilMs - monotonicMs
      monotonicMs = untilMs
    },
    jump(ms) {
      clockMs += ms
    },
    async finish(work) {
      let done = false
      const mark = () => {
        done = true
      }
      work.then(mark, mark)
      await idle()
      while (!done) if (!(await runNext(Number.POSITIVE_INFINITY))) await idle()
      return work
    },
  }
}
