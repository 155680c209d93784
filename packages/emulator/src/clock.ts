/** The emulator's time, which tests can turn. */
export interface Clock {
  /** Milliseconds since 1970 in the emulator. */
  now(): number
  /**
   * Turns the time forward and runs what falls due on the way: redeliveries, deadlines.
   * Resolves when all of that is done. Tokens, codes and windows age at once.
   */
  advance(ms: number): Promise<void>
}

export interface RunningClock extends Clock {
  /** Runs once the time is reached; the returned function calls it off. */
  after(ms: number, run: () => void | Promise<void>): () => void
  /** Calls everything off. */
  stop(): void
}

interface Timer {
  atMs: number
  run: () => void | Promise<void>
  handle?: NodeJS.Timeout
}

/**
 * @param base Where time comes from. With one handed in, time stands still between turns of `advance`
 *   and nothing runs by itself, so that a test decides when three seconds have passed.
 */
export function createClock(base?: () => number): RunningClock {
  const now = base ?? Date.now
  const timers = new Set<Timer>()
  let turnedMs = 0

  function fire(timer: Timer): void | Promise<void> {
    timers.delete(timer)
    clearTimeout(timer.handle)
    return timer.run()
  }

  function arm(timer: Timer): void {
    clearTimeout(timer.handle)
    if (base) return
    const waitMs = Math.max(0, timer.atMs - now() - turnedMs)
    // A wait beyond 2^31 ms would fire at once in Node.
    timer.handle = setTimeout(() => void fire(timer), Math.min(waitMs, 2 ** 31 - 1))
    timer.handle.unref()
  }

  return {
    now: () => now() + turnedMs,
    after(ms, run) {
      const timer: Timer = { atMs: now() + turnedMs + ms, run }
      timers.add(timer)
      arm(timer)
      return () => {
        timers.delete(timer)
        clearTimeout(timer.handle)
      }
    },
    async advance(ms) {
      if (!(ms >= 0)) throw new TypeError(`advance takes milliseconds of 0 or more, not ${ms}`)
      const targetMs = now() + turnedMs + ms
      for (;;) {
        const due = [...timers].filter(timer => timer.atMs <= targetMs).sort((a, b) => a.atMs - b.atMs)[0]
        if (!due) break
        turnedMs = Math.max(turnedMs, due.atMs - now())
        await fire(due)
      }
      turnedMs = Math.max(turnedMs, targetMs - now())
      for (const timer of timers) arm(timer)
    },
    stop() {
      for (const timer of timers) clearTimeout(timer.handle)
      timers.clear()
    },
  }
}
