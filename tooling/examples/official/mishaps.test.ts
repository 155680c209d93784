import { expect, test } from 'vitest'
import { mishaps, playMishap } from './mishaps.ts'

test.each(mishaps)('whatever happens, ours stores a message once: $title', async mishap => {
  expect(await playMishap(mishap, 'ours')).toMatch(/^(resolves, stored once|1 token fetch, 20 stored)$/)
})

test('a mishap does happen to those who are not prepared for it', async () => {
  const outcomes = await Promise.all(mishaps.map(mishap => playMishap(mishap, 'official')))

  expect(outcomes).toEqual([
    'rejects, stored once',
    'rejects, stored 0 times',
    'rejects, stored 0 times',
    'rejects, stored 0 times',
    expect.stringMatching(/^\d+ token fetches, 20 stored$/),
  ])
})
