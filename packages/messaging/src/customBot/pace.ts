import { type BotTimers, pause } from './botTimers.ts'

/** What a custom bot may send, by the platform's documentation. */
const LIMITS = [
  { most: 5, withinMs: 1000 },
  { most: 100, withinMs: 60_000 },
]

/** Makes a gate that lets through as many as the platform takes; the others wait, in order. */
export function createPace(timers: BotTimers): (signal?: AbortSignal) => Promise<void> {
  const passed: number[] = []
  let queue: Promise<unknown> = Promise.resolve()

  async function pass(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted()
    for (;;) {
      const now = timers.now()
      const waitMs = Math.max(
        ...LIMITS.map(({ most, withinMs }) => {
          const oldest = passed.at(-most)
          return oldest === undefined ? 0 : oldest + withinMs - now
        }),
      )
      if (waitMs <= 0) {
        passed.push(now)
        if (passed.length > 100) passed.shift()
        return
      }
      await pause(waitMs, timers, signal)
    }
  }

  return signal => {
    const turn = queue.then(() => pass(signal))
    // One that was given up doesn't stop those behind it.
    queue = turn.catch(() => undefined)
    return turn
  }
}
