import { codeOf, isStreamingClosed, SEQUENCE_TOO_LOW } from './refusals.ts'

/** How far a refused sequence is led on, at most, ten times as far each time. */
const MAX_LEAP = 100_000_000

/** A write under a sequence; `again` when an attempt before may have been carried out. */
type Write<T> = (sequence: number, again: boolean) => Promise<T>

export interface CardWriter {
  /** The last sequence that was used. */
  sequence(): number
  /** Queues a write after those before it. Streaming mode that has ended is opened again, once. */
  write<T>(run: Write<T>): Promise<T>
}

/** The only writer of a card: one write at a time, at the platform's pace, under sequences that rise. */
export function createCardWriter(
  turn: () => Promise<void>,
  reopen: (sequence: number) => Promise<unknown>,
): CardWriter {
  let sequence = 0
  let last: Promise<unknown> = Promise.resolve()

  async function attempt<T>(run: Write<T>): Promise<T> {
    let again = false
    for (let leap = 1; ; leap *= 10) {
      await turn()
      try {
        return await run(++sequence, again)
      } catch (error) {
        if (codeOf(error) !== SEQUENCE_TOO_LOW || leap > MAX_LEAP) throw error
        sequence += leap
        again = true
      }
    }
  }

  async function carryOut<T>(run: Write<T>): Promise<T> {
    try {
      return await attempt(run)
    } catch (error) {
      if (!isStreamingClosed(error)) throw error
      await attempt(reopen)
      return attempt(run)
    }
  }

  return {
    sequence: () => sequence,
    write(run) {
      const result = last.then(() => carryOut(run))
      // Its caller hears of a failure; the next write does not have to.
      last = result.catch(() => undefined)
      return result
    },
  }
}
