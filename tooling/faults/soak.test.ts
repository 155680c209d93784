import { expect, test } from 'vitest'
import { soak } from './soak.ts'

// The whole soak, many times as long, is a command of its own: runSoak.ts.
test('300 sends, 100 at once, through every fault at 10 % each: stored once, all of them', {
  timeout: 60_000,
}, async () => {
  const { failed, lost, doubled, stored, requests, tokenRequests } = await soak({
    sends: 300,
    atOnce: 100,
    share: 0.1,
    seed: 1,
  })

  expect({ failed, lost, doubled, stored }).toEqual({ failed: [], lost: 0, doubled: 0, stored: 300 })
  // Most calls met a fault, or this would prove nothing.
  expect(requests).toBeGreaterThan(800)
  expect(tokenRequests).toBeGreaterThan(1)
})
