import { expect, test } from 'vitest'
import { type RedisClient, redisStore } from './redisStore.ts'

/** A Redis that records what it is asked, and may forbid scripts. */
function fakeRedis({ scripts = true, kept = {} }: { scripts?: boolean; kept?: Record<string, string> } = {}) {
  const asked: unknown[][] = []
  const redis: RedisClient = {
    async get(key) {
      asked.push(['get', key])
      return kept[key] ?? null
    },
    async set(...args: unknown[]) {
      asked.push(['set', ...args])
      return 'OK'
    },
    async del(key) {
      asked.push(['del', key])
      return delete kept[key] ? 1 : 0
    },
    async eval(_script, ...args) {
      asked.push(['eval', ...args])
      if (!scripts) throw new Error("NOPERM this user has no permissions to run the 'eval' command")
      return 1
    },
  }
  return { asked, store: redisStore(redis) }
}

test('a life in parts of a millisecond is rounded up, and is never nothing', async () => {
  const { store, asked } = fakeRedis()

  await store.set('k', 'v', 0.2)
  await store.set('k', 'v', 1500.5)
  expect(await store.setIfAbsent('k', 'v', -3)).toBe(true)

  expect(asked).toEqual([
    ['set', 'k', 'v', 'PX', 1],
    ['set', 'k', 'v', 'PX', 1501],
    ['set', 'k', 'v', 'PX', 1, 'NX'],
  ])
})

test('where scripts are allowed, looking and deleting are one command', async () => {
  const { store, asked } = fakeRedis()

  expect(await store.deleteIfEqual('k', 'v')).toBe(true)

  expect(asked).toEqual([['eval', 1, 'k', 'v']])
})

test('where scripts are forbidden, it looks and then deletes', async () => {
  const { store, asked } = fakeRedis({ scripts: false, kept: { k: 'mine' } })

  expect(await store.deleteIfEqual('k', 'other')).toBe(false)
  expect(await store.deleteIfEqual('k', 'mine')).toBe(true)

  expect(asked.map(([name]) => name)).toEqual(['eval', 'get', 'eval', 'get', 'del'])
})
