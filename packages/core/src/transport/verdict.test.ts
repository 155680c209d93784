import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verdictOf } from './verdict.ts'

// HTTP status says little: older endpoints refuse with 200 and 400 what newer ones refuse with 401 and 429.
const anyStatus = [200, 400, 401, 403, 429, 500, 503]

test.each([99991400, 230020, 11232, 11233, 11247])('code %d is a rate limit in every status', code => {
  for (const status of anyStatus) expect(verdictOf(status, code)).toBe('rate-limit')
})

test.each([99991663, 99991664, 99991665, 99991668, 99991671, 99991677, 20005, 20006, 20013, 20014])(
  'code %d is about the token in every status',
  code => {
    for (const status of anyStatus) expect(verdictOf(status, code)).toBe('token')
  },
)

test.each([2200, 1500, 1642, 1663, 1668, 5000, 10101, 10105, 20050, 20072, 300120, 232096, 18121, 230049])(
  'code %d passes by itself, in every status',
  code => {
    for (const status of anyStatus) expect(verdictOf(status, code)).toBe('server')
  },
)

test.each([
  99991672, 99991679, 99991401, 99991403, 99991662, 99991673, 10014, 10015, 20002, 9499, 99992402, 230001, 230002,
  230013, 230025, 20003, 20049, 20065,
])('code %d is final', code => {
  for (const status of [200, 400, 401, 403]) expect(verdictOf(status, code)).toBe('refused')
})

test('0 is a yes with a status of success alone', () => {
  expect([200, 201, 204].map(status => verdictOf(status, 0))).toEqual(['done', 'done', 'done'])
  expect([400, 404, 429, 500].map(status => verdictOf(status, 0))).not.toContain('done')
})

test('without a code, the status decides', () => {
  expect([429, 500, 502, 503, 504].map(status => verdictOf(status, undefined))).toEqual([
    'rate-limit',
    'server',
    'server',
    'server',
    'server',
  ])
  expect([400, 401, 404].map(status => verdictOf(status, undefined))).toEqual(['refused', 'refused', 'refused'])
})

test('no other code is ever a yes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 599 }),
      fc.integer().filter(code => code !== 0),
      (status, code) => {
        expect(verdictOf(status, code)).not.toBe('done')
      },
    ),
  )
})
