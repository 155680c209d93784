import { expect, test } from 'vitest'
import { checkRange, isInRange } from './ipRange.ts'

test.each([
  ['203.0.113.7', '203.0.113.7', true],
  ['203.0.113.8', '203.0.113.7', false],
  ['203.0.113.8', '203.0.113.*', true],
  ['203.0.114.8', '203.0.113.*', false],
  ['203.0.113.255', '203.0.113.9/24', true],
  ['203.0.114.0', '203.0.113.9/24', false],
  ['255.255.255.255', '0.0.0.0/0', true],
  ['203.0.113.7', '203.0.113.7/32', true],
  ['::1', '0.0.0.0/0', false],
  ['', '*.*.*.*', false],
])('%o in %s: %s', (address, range, isIn) => {
  expect(isInRange(address, range)).toBe(isIn)
})

test.each(['', '203.0.113', '203.0.113.256', '203.0.113.7/33', '203.0.113.7/', '::1', 'localhost'])(
  '%o is no range',
  range => {
    expect(() => checkRange(range)).toThrow(TypeError)
  },
)
