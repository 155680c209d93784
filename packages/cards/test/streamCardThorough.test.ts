import { expect, test } from 'vitest'
import { stopsAreClean, textsArrive } from './streamCardRandom.ts'

// Minutes of work: the quick run has a part of it, in streamCardRandom.test.ts.
test('10,000 streams arrive once and whole', { timeout: 600_000 }, async () => {
  expect(await textsArrive(10_000)).toBeGreaterThan(5000)
})

test('10,000 streams are stopped cleanly', { timeout: 600_000 }, async () => {
  expect(await stopsAreClean(10_000)).toBeGreaterThan(1000)
})
