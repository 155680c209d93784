const MOST = 20

/** Refuses what can't be a number of lists to read side by side. */
export function checkConcurrency(concurrency: number): number {
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MOST) {
    throw new TypeError(`concurrency: expected a whole number from 1 to ${MOST}, got ${concurrency}`)
  }
  return concurrency
}
