import { expect, test } from 'vitest'
import { oneOf } from './oneOf.ts'

const NAMES = ['chatId', 'openId'] as const

test.each([
  [{ chatId: 'oc_1' }, 'chatId'],
  [{ chatId: undefined, openId: '' }, 'openId'],
  [{ chatId: null, openId: 'ou_1' }, 'openId'],
])('the one of %o is %s', (params, name) => {
  expect(oneOf('receiver', params, NAMES)).toBe(name)
  expect(oneOf('receiver', params, NAMES, true)).toBe(name)
})

test('none is refused unless there may be none', () => {
  expect(oneOf('receiver', {}, NAMES, true)).toBeUndefined()
  expect(() => oneOf('receiver', {}, NAMES)).toThrow(
    new TypeError('receiver: expected one of chatId, openId, got none'),
  )
})

test.each([false, true])('two are refused, by their names and without their values', optional => {
  const params = { chatId: 'oc_secret', openId: 'ou_secret' }

  expect(() => oneOf('receiver', params, NAMES, optional)).toThrow(
    new TypeError('receiver: expected one of chatId, openId, got chatId and openId'),
  )
})
