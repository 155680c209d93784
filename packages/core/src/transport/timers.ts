/** The clock that a client lives by. Handed in by tests; the platform's own otherwise. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(handle: unknown): void
  /** From 0 up to 1; spreads retries. */
  random(): number
}

export const platformTimers: Timers = {
  now: () => Date.now(),
  // Told to wait for longer than 31 bits hold, platforms don't wait at all.
  setTimeout: (run, ms) => setTimeout(run, Math.min(ms, 0x7fffffff)),
  clearTimeout: handle => clearTimeout(handle as number),
  random: () => Math.random(),
}

/** Settles as the work does, unless the signal comes first; leaves no listener. The work itself goes on for whoever else waits for it. */
export function orAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    // Heard in any case: what fails after everyone has left would end the process.
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** Waits, or rejects with the signal's reason; leaves neither timer nor listener. */
export function pause(ms: number, timers: Timers, signal: AbortSignal | undefined): Promise<void> {
  let timer: unknown
  const wait = new Promise<void>(resolve => {
    timer = timers.setTimeout(resolve, ms)
  })
  return orAbort(wait, signal).finally(() => timers.clearTimeout(timer))
}
