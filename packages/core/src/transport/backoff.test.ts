import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backoffMs, pauseMs, toldWaitMs } from './backoff.ts'

const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const now = Date.parse('2026-01-01T00:00:00Z')
const told = (headers: Record<string, string>) => toldWaitMs(new Headers(headers), now)

test('H1 a backoff lies between nothing and its bound, which doubles from 0.5 s to 8 s', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), unit, (attempt, random) => {
      const waitMs = backoffMs(attempt, () => random)
      expect(waitMs).toBeGreaterThanOrEqual(0)
      expect(waitMs).toBeLessThan(Math.min(8000, 500 * 2 ** attempt))
    }),
  )
})

test('H2 a pause is never shorter than told, little longer, and never nothing', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
      fc.nat({ max: 100 }),
      unit,
      (toldMs, attempt, random) => {
        const waitMs = pauseMs(toldMs, attempt, () => random)
        expect(waitMs).toBeGreaterThanOrEqual(Math.max(100, toldMs))
        expect(waitMs).toBeLessThanOrEqual(Math.max(100, toldMs + 250))
      },
    ),
  )
})

test('H3 a pause that nobody tells is a backoff of a tenth of a second at the least', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2000 }), unit, (attempt, random) => {
      const waitMs = pauseMs(undefined, attempt, () => random)
      expect(waitMs).toBeGreaterThanOrEqual(100)
      expect(waitMs).toBeLessThanOrEqual(8000)
    }),
  )
})

test('H3 whatever a server writes is a length of time or nothing', () => {
  const printable = fc.string({ unit: 'grapheme-ascii' })
  const number = fc.oneof(fc.double().map(String), fc.integer().map(String), fc.bigInt().map(String))
  const date = fc.date({ noInvalidDate: true }).map(String)

  fc.assert(
    fc.property(fc.oneof(printable, number, date), fc.oneof(printable, number, date), (reset, retryAfter) => {
      const ms = told({ 'x-ogw-ratelimit-reset': reset, 'retry-after': retryAfter })
      if (ms === undefined) return
      expect(ms).toBeGreaterThan(0)
      expect(Number.isFinite(ms)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('H3 whole and broken seconds are read as they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), seconds => {
      expect(told({ 'x-ogw-ratelimit-reset': String(seconds) })).toBe(seconds * 1000)
      expect(told({ 'retry-after': ` ${seconds} ` })).toBe(seconds * 1000)
    }),
  )
  expect(told({ 'x-ogw-ratelimit-reset': '1.5' })).toBe(1500)
})

test('H3 Lark’s own header goes before retry-after, unless it is nonsense', () => {
  expect(told({ 'x-ogw-ratelimit-reset': '2', 'retry-after': '9' })).toBe(2000)
  expect(told({ 'x-ogw-ratelimit-reset': 'soon', 'retry-after': '9' })).toBe(9000)
})

test('H3 a date is the time until then; one that has passed is nothing', () => {
  expect(told({ 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' })).toBe(5000)
  expect(told({ 'retry-after': 'Wed, 31 Dec 2025 23:59:59 GMT' })).toBeUndefined()
})
