import { expect, test } from 'vitest'
import { oneId } from './oneId.ts'

const KINDS = ['openId', 'userId', 'email'] as const

test.each([
  [{ openId: 'ou_1' }, { type: 'open_id', id: 'ou_1' }],
  [
    { userId: 'e1', email: undefined },
    { type: 'user_id', id: 'e1' },
  ],
  [{ email: 'a@b.example' }, { type: 'email', id: 'a@b.example' }],
])('%o is one identifier and its kind on the platform', (params, found) => {
  expect(oneId('person', params, KINDS)).toEqual(found)
})

test.each([
  [{}, 'person: expected one of openId, userId, email, got none'],
  [{ openId: 'ou_1', email: 'a@b.example' }, 'person: expected one of openId, userId, email, got openId and email'],
  [{ openId: '' }, "openId: expected an identifier, got ''"],
  [{ userId: 7 }, "userId: expected an identifier, got '7'"],
  [{ email: null }, 'person: expected one of openId, userId, email, got none'],
])('%o is refused by name', (params, message) => {
  expect(() => oneId('person', params, KINDS)).toThrow(new TypeError(message))
})

test('a parameter of another name is not looked at', () => {
  const params = { openId: 'ou_1', unionId: 'on_1' }

  expect(oneId('person', params, KINDS)).toEqual({ type: 'open_id', id: 'ou_1' })
})
