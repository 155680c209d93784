import { expect, test } from 'vitest'
import { shows } from './shows.ts'

const code = '```ts\na\nb\n```\nend'

test.each([
  [['one ', 'two'], 'one two'],
  [[code], code],
  [['```ts\na\n```', '```ts\nb\n```\nend'], code],
  [['```ts\na\nb\n```', '```ts\n```\nend'], code],
  [['~~~\nlong\n~~~', '~~~\ner\n~~~'], '~~~\nlonger\n~~~'],
  [[], ''],
])('%o show %o', (pages, text) => {
  expect(shows(pages, text)).toBe(true)
})

test.each([
  [['one ', 'one ', 'two'], 'one two'],
  [['two', 'one '], 'one two'],
  [['one'], 'one two'],
  [['one two '], 'one two'],
  [['```ts\na\n```', 'b\n```\nend'], code],
  [['```ts\na\n```', '```ts\na\nb\n```\nend'], code],
  [['```ts\na\n```', '```ts\n```\nend'], code],
  [['```ts\na\nb\n```'], '```ts\na\nb\n'],
])('%o do not show %o', (pages, text) => {
  expect(shows(pages, text)).toBe(false)
})
