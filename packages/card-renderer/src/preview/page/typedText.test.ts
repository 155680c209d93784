import { expect, test } from 'vitest'
import type { StreamCall } from '../api.ts'
import { typedText } from './typedText.ts'

const call = (atMs: number, text: string, rest: Partial<StreamCall> = {}): StreamCall => ({
  atMs,
  text,
  method: 'PUT',
  path: 'cardkit/v1/cards/card_0/elements/stream_text/content',
  bytes: 0,
  page: 0,
  ...rest,
})
const printing = { frequencyMs: 100, step: 2 }
const at = (calls: readonly StreamCall[], atMs: number) => typedText(calls, atMs, printing).pages

test('a text is typed a step at a time', () => {
  const calls = [call(0, 'abcdef')]

  expect(at(calls, 0)).toEqual(['ab'])
  expect(at(calls, 99)).toEqual(['ab'])
  expect(at(calls, 100)).toEqual(['abcd'])
  expect(typedText(calls, 150, printing).done).toBe(false)
  expect(typedText(calls, 200, printing)).toEqual({ pages: ['abcdef'], calls: 1, done: true })
})

test('what was left of a text appears when the next one comes, which is typed from there', () => {
  expect(at([call(0, 'abcdef'), call(100, 'abcdefghij')], 100)).toEqual(['abcdefgh'])
})

test('a text that does not go on from the one before appears at once', () => {
  expect(at([call(0, 'abcdef'), call(100, 'uvwxyz', { breaks: true })], 100)).toEqual(['uvwxyz'])
})

test('a text that met a closed stream is not shown', () => {
  expect(at([call(0, 'ab'), call(700_000, 'abcd', { closed: true })], 800_000)).toEqual(['ab'])
})

test('a card that is followed by another one is whole', () => {
  expect(at([call(0, 'abcdef'), call(10, 'next', { page: 1 })], 10)).toEqual(['abcdef', 'ne'])
})
