import { expect, test } from 'vitest'
import type { Domain } from '../domain.ts'
import { keyPrefix } from './keyPrefix.ts'

test('T10 no two of app and address share a prefix', () => {
  const pairs: [Domain, string][] = [
    ['feishu', 'cli_1'],
    ['feishu', 'cli_2'],
    ['lark', 'cli_1'],
    ['https://gateway.example', 'cli_1'],
    ['https://gateway.example/feishu', 'cli_1'],
    ['https://gateway.example/lark', 'cli_1'],
    ['https://gateway.example:8443', 'cli_1'],
    ['http://x', '1:2'],
    ['http://x:1', '2'],
    ['http://x', '1%3A2'],
  ]

  const prefixes = pairs.map(([domain, appId]) => keyPrefix(domain, appId))

  expect(new Set(prefixes).size).toBe(pairs.length)
  expect(prefixes[0]).toBe('lark:open.feishu.cn:cli_1')
})

test('an address with and without its last slash is one address', () => {
  expect(keyPrefix('https://gateway.example/lark/', 'cli_1')).toBe(keyPrefix('https://gateway.example/lark', 'cli_1'))
})
