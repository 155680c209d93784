import type { Timers } from '../transport/timers.ts'
import type { Rate } from './tiers.ts'

/** Calls bunch up on their way, so that a window is kept a little longer than the platform's. */
const SLACK = 1.05

/** One lane in this process: first come, first served, and never more in a window than its rates allow. */
export interface Lane {
  /**
   * Resolves when the call may leave. Who gives up leaves the queue, and those behind move up.
   *
   * @param waits - told where the call can't leave at once: how many wait, this one included, and for how long
   */
  enter(signal: AbortSignal | undefined, waits: (depth: number, waitMs: number) => void): Promise<void>
  /** Whether nobody waits, and whoever left did so longer ago than any rate looks back. */
  isIdle(): boolean
}

/** Makes a lane. */
export function createLane(rates: readonly Rate[], timers: Pick<Timers, 'now' | 'setTimeout' | 'clearTimeout'>): Lane {
  const lookBack = Math.max(1, ...rates.map(({ limit }) => limit))
  const longestMs = Math.max(0, ...rates.map(({ windowMs }) => windowMs * SLACK))
  // Of those who have left, in order; no more than the widest rate looks back at.
  const departures: number[] = []
  const queue: (() => void)[] = []
  // When those in the queue leave, if nobody gives up; made as far as it was asked for.
  let plan: number[] = []
  let timer: unknown

  /** When the next one may leave, after these. */
  function nextMs(after: readonly number[], now: number): number {
    const bounds = rates.map(({ limit, windowMs }) => (after.at(-limit) ?? Number.NEGATIVE_INFINITY) + windowMs * SLACK)
    return Math.max(now, after.at(-1) ?? now, ...bounds)
  }

  /** Lets go whoever may leave by now, and comes back for the next. */
  function advance(): void {
    timers.clearTimeout(timer)
    timer = undefined
    for (;;) {
      const [first] = queue
      if (!first) return
      const now = timers.now()
      const waitMs = nextMs(departures, now) - now
      if (waitMs > 0) {
        timer = timers.setTimeout(advance, waitMs)
        return
      }
      departures.push(now)
      if (departures.length > lookBack) departures.shift()
      queue.shift()
      plan.shift()
      first()
    }
  }

  return {
    enter: (signal, waits) =>
      new Promise((resolve, reject) => {
        const leave = () => {
          signal?.removeEventListener('abort', giveUp)
          resolve()
        }
        const giveUp = () => {
          queue.splice(queue.indexOf(leave), 1)
          plan = []
          reject(signal?.reason)
          advance()
        }
        if (signal?.aborted) return reject(signal.reason)
        queue.push(leave)
        advance()
        if (!queue.includes(leave)) return
        signal?.addEventListener('abort', giveUp, { once: true })
        waits(queue.length, forecast() - timers.now())
      }),
    isIdle: () => queue.length === 0 && timers.now() - (departures.at(-1) ?? Number.NEGATIVE_INFINITY) > longestMs,
  }

  /** When the last one in the queue leaves, if nobody gives up. */
  function forecast(): number {
    const now = timers.now()
    while (plan.length < queue.length) plan.push(nextMs([...departures, ...plan.slice(-lookBack)], now))
    return plan.at(-1) ?? now
  }
}
