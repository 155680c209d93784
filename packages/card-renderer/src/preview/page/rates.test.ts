import { expect, test } from 'vitest'
import type { StreamCall } from '../api.ts'
import { ratesOf } from './rates.ts'

const call = (atMs: number, page: number, path = 'cardkit/v1/cards/card_0'): StreamCall => ({
  atMs,
  page,
  path,
  method: 'PUT',
  bytes: 1,
})

test('calls are counted by second and by card', () => {
  const calls = [call(0, 0), call(999, 0), call(999, 1), call(1000, 0), call(1500, 0, 'im/v1/messages')]

  expect(ratesOf(calls, 2500)).toEqual([2, 1, 0, 0])
})

test('an hour is drawn by the busiest second of each few', () => {
  const rates = ratesOf([call(0, 0), call(10, 0), call(1000, 0), call(3_599_000, 0)], 3_600_000)

  expect(rates.length).toBeLessThanOrEqual(600)
  expect(rates[0]).toBe(2)
  expect(rates.at(-1)).toBe(1)
})
