import { expect, test } from 'vitest'
import { soak } from './soak.ts'

// The whole soak, ten times as long, is a command of its own: runSoak.ts.
test('500 sends, 100 at once, through every fault at 10 % each: stored once, all of them', {
  timeout: 60_000,
}, async () => {
  const { failed, lost, doubled, stored, requests } = await soak({ sends: 500, atOnce: 100, share: 0.1, seed: 1 })

  expect({ failed, lost, doubled, stored }).toEqual({ failed: [], lost: 0, doubled: 0, stored: 500 })
  // Most calls met a fault, or this would prove nothing.
  expect(requests).toBeGreaterThan(1500)
})
