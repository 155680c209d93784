import { isPassing } from './refusals.ts'
import { type CardTimers, sleep } from './timers.ts'

const RETRIES = 4
/** For what would be good to have done and is no reason to fail. */
const LAST_RETRIES = 3
const PATIENCE_MS = 5 * 60_000
const MAX_WAIT_MS = 8000

export interface Persist {
  /** Repeats what may pass by itself. */
  now<T>(run: () => Promise<T>): Promise<T>
  /** The same for five minutes: giving up would leave open what readers see. */
  patiently<T>(run: () => Promise<T>): Promise<T>
  /** Tries a few times, whatever the refusal, and goes on without it. */
  orNot(run: () => Promise<unknown>): Promise<void>
}

export function createPersist(timers: CardTimers): Persist {
  async function repeat<T>(run: () => Promise<T>, again: (error: unknown, retry: number) => boolean): Promise<T> {
    for (let retry = 0; ; retry++) {
      try {
        return await run()
      } catch (error) {
        if (!again(error, retry)) throw error
        await sleep(Math.min(500 * 2 ** retry, MAX_WAIT_MS), timers)
      }
    }
  }

  return {
    now: run => repeat(run, (error, retry) => isPassing(error) && retry < RETRIES),
    patiently(run) {
      const untilMs = timers.now() + PATIENCE_MS
      return repeat(run, error => isPassing(error) && timers.now() < untilMs)
    },
    orNot: run =>
      repeat(run, (_, retry) => retry < LAST_RETRIES).then(
        () => undefined,
        () => undefined,
      ),
  }
}
