import type { Rate } from './tiers.ts'

/** Calls bunch up on their way, so that a window is kept a little longer than the platform's. */
const SLACK = 1.05

/** One lane in this process: first come, first served, and never more in a window than its rates allow. */
export interface Lane {
  /** Books the next departure, in milliseconds since 1970. */
  book(now: number): number
  /** Gives a departure back that wasn't used. */
  cancel(atMs: number): void
  /** The latest departure booked; `-Infinity` before the first. */
  lastMs(): number
}

/** Makes a lane. */
export function createLane(rates: readonly Rate[]): Lane {
  const lookBack = Math.max(1, ...rates.map(({ limit }) => limit))
  // In order, the latest at the end; no more than the widest rate looks back at.
  let departures: number[] = []
  return {
    book(now) {
      let atMs = Math.max(now, departures.at(-1) ?? now)
      for (const { limit, windowMs } of rates) {
        const before = departures.at(-limit)
        if (before !== undefined) atMs = Math.max(atMs, before + windowMs * SLACK)
      }
      departures.push(atMs)
      if (departures.length > 2 * lookBack) departures = departures.slice(-lookBack)
      return atMs
    },
    cancel(atMs) {
      const index = departures.lastIndexOf(atMs)
      if (index >= 0) departures.splice(index, 1)
    },
    lastMs: () => departures.at(-1) ?? Number.NEGATIVE_INFINITY,
  }
}
