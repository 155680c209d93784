import { expect, test } from 'vitest'
import { nextOf } from './nextOf.ts'

const ORIGIN = 'https://app.example'

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/reports?year=2026#top', '/reports?year=2026#top'],
  ['reports', '/reports'],
  ['https://app.example/reports', '/reports'],
])('%s leads to %s', (asked, path) => {
  expect(nextOf(asked, ORIGIN)).toBe(`${ORIGIN}${path}`)
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'https:evil.example//',
  'https://app.example@evil.example/',
  'https://app.example.evil.example/',
  'http://app.example/',
  'https://app.example:8443/',
  'javascript:alert(1)',
  'data:text/html,hi',
  'blob:https://app.example/1',
  'https://',
])('O4 %s leads to this site', asked => {
  expect(new URL(nextOf(asked, ORIGIN)).origin).toBe(ORIGIN)
  expect(nextOf(asked, ORIGIN)).toMatch(/^https:/)
})

test('O4 a path with two slashes stays on this site', () => {
  expect(new URL(nextOf('https://app.example//evil.example/', ORIGIN), ORIGIN).host).toBe('app.example')
})
