import { expect, test } from 'vitest'
import { stopsAreClean, textsArrive } from './streamCardRandom.ts'

test('whatever the chunks, whatever is refused and whatever breaks, the text arrives once and whole', {
  timeout: 120_000,
}, async () => {
  expect(await textsArrive(2000)).toBeGreaterThan(1000)
})

test('stopped at any time, and whatever is refused for good, what came is there once and whole', {
  timeout: 60_000,
}, async () => {
  expect(await stopsAreClean(500)).toBeGreaterThan(50)
})
