import type { Timers } from '@lark-sdk/core'

/** The clock that live cards keep. */
export type CardTimers = Pick<Timers, 'now' | 'setTimeout' | 'clearTimeout'>

export const platformTimers: CardTimers = {
  now: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: handle => clearTimeout(handle as number),
}

/** Waits. */
export function sleep(ms: number, timers: CardTimers): Promise<void> {
  return new Promise(resolve => {
    timers.setTimeout(resolve, ms)
  })
}
