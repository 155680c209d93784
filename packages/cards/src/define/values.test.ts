import { expect, test } from 'vitest'
import { parseField } from './values.ts'

test.each([
  ['option!', 'sea', 'sea'],
  ['option!', ['sea'], 'sea'],
  ['option', [], undefined],
  ['option', '', undefined],
  ['list', ['a', 'b'], ['a', 'b']],
  ['list', 'a', ['a']],
  ['list', '', []],
])('%s reads %j as %j', (kind, raw, value) => {
  expect(parseField(kind, raw)).toEqual(value)
})

test('a choice that must be made is missing from an empty list', () => {
  expect(() => parseField('option!', [])).toThrow('missing')
})
