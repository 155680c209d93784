import { expect, test } from 'vitest'
import { hostsOf } from './hostsOf.ts'

test('a server is called by its port', () => {
  expect(hostsOf(4000)).toEqual(['127.0.0.1:4000', 'localhost:4000'])
})

test('the port that browsers leave out may be left out', () => {
  expect(hostsOf(80)).toContain('127.0.0.1')
  expect(hostsOf(80)).toContain('localhost:80')
})
