import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scrub } from './scrub.ts'

const anything = fc.string({ unit: 'binary' })
const secret = fc.string({ unit: 'grapheme-ascii', minLength: 8 }).filter(text => !/[\s[\]]|^[redacted]+$/.test(text))

test('L1 no secret is left, wherever it stands and however often', () => {
  fc.assert(
    fc.property(fc.array(anything), secret, (parts, hidden) => {
      expect(scrub(parts.join(hidden), [hidden])).not.toContain(hidden)
    }),
  )
})

test('L2 what is left can be printed on one line', () => {
  fc.assert(
    fc.property(anything, fc.array(secret), (text, secrets) => {
      expect(scrub(text, secrets)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    }),
  )
})

test('L1 a plain sentence stays as it is', () => {
  const text = 'The bot can not be outside the group. 机器人不在群里 🚀'

  expect(scrub(text, [undefined, '', 'the', 'SENTINEL'])).toBe(text)
})

test('L1 a secret with the signs of a pattern is taken literally', () => {
  expect(scrub('got a.c$&(d', ['a.c$&(d'])).toBe('got [redacted]')
})
