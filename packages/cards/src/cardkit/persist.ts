import { isPassing } from './refusals.ts'
import { type CardTimers, sleep } from './timers.ts'

const RETRIES = 4
/** Some minutes. */
const PATIENT_RETRIES = 30
/** For what would be good to have done and is no reason to fail. */
const LAST_RETRIES = 3
const MAX_WAIT_MS = 8000

export interface Persist {
  /** Repeats what may pass by itself. */
  now<T>(run: () => Promise<T>): Promise<T>
  /** The same for minutes: giving up would leave open what readers see. */
  patiently<T>(run: () => Promise<T>): Promise<T>
  /** Tries a few times, whatever the refusal, and goes on without it. */
  orNot(run: () => Promise<unknown>): Promise<void>
}

export function createPersist(timers: CardTimers): Persist {
  async function repeat<T>(run: () => Promise<T>, passes: (error: unknown) => boolean, retries: number): Promise<T> {
    for (let retry = 0; ; retry++) {
      try {
        return await run()
      } catch (error) {
        if (!passes(error) || retry >= retries) throw error
        await sleep(Math.min(500 * 2 ** retry, MAX_WAIT_MS), timers)
      }
    }
  }

  return {
    now: run => repeat(run, isPassing, RETRIES),
    patiently: run => repeat(run, isPassing, PATIENT_RETRIES),
    orNot: run =>
      repeat(run, () => true, LAST_RETRIES).then(
        () => undefined,
        () => undefined,
      ),
  }
}
