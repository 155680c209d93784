import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStorage, prefixStorage } from 'unstorage'
import files from 'unstorage/drivers/fs'
import { afterAll, expect, test } from 'vitest'
import { guardStore } from '../tokens/guardedStore.ts'
import { platformTimers } from '../transport/timers.ts'
import { unstorageStore } from './unstorageStore.ts'

const base = mkdtempSync(join(tmpdir(), 'lark-store-'))
afterAll(() => rmSync(base, { recursive: true }))

const storages = {
  memory: () => createStorage(),
  files: () => createStorage({ driver: files({ base }) }),
  prefix: () => prefixStorage(createStorage(), 'lark'),
}

test.each(Object.entries(storages))('%s: what was set is read until its time is up', async (_, make) => {
  let nowMs = 1_000
  const store = unstorageStore(make(), { now: () => nowMs })
  await store.set('lark:open.feishu.cn:cli_1:tenant', '{"v":1,"token":"t-1"}', 5_000)

  expect(await store.get('lark:open.feishu.cn:cli_1:tenant')).toBe('{"v":1,"token":"t-1"}')
  nowMs = 5_999
  expect(await store.get('lark:open.feishu.cn:cli_1:tenant')).toBe('{"v":1,"token":"t-1"}')
  nowMs = 6_000
  expect(await store.get('lark:open.feishu.cn:cli_1:tenant')).toBe(null)
})

test.each(Object.entries(storages))('%s: what was deleted is gone', async (_, make) => {
  const store = unstorageStore(make())
  await store.set('k', 'v', 5_000)

  await store.delete('k')

  expect(await store.get('k')).toBe(null)
  expect(await store.get('never')).toBe(null)
})

test.each(Object.entries(storages))('T10 %s: names that unstorage would fold into one stay apart', async (_, make) => {
  const store = unstorageStore(make())
  const names = ['a:b', 'a/b', 'a::b', 'a', ':a', 'a?b', 'a?c', 'a%3Ab', 'a\\b', '../a']

  for (const name of names) await store.set(name, `value of ${name}`, 60_000)

  for (const name of names) expect(await store.get(name)).toBe(`value of ${name}`)
})

test('texts that look like something else come back as they were', async () => {
  const store = unstorageStore(createStorage())

  for (const text of ['7', 'true', 'null', '{"a":1}', '']) {
    await store.set('k', text, 60_000)
    expect(await store.get('k')).toBe(text)
  }
})

test('drivers that know an end are told it, in whole seconds', async () => {
  const told: unknown[] = []
  const storage = createStorage()
  const store = unstorageStore({
    getItem: key => storage.getItem(key),
    setItem: async (_key, _value, options) => void told.push(options),
    removeItem: key => storage.removeItem(key),
  })

  await store.set('k', 'v', 1_001)
  await store.set('k', 'v', 1)

  expect(told).toEqual([{ ttl: 2 }, { ttl: 1 }])
})

test.each(['text', '7', '{"untilMs":9e15}', '{"value":7,"untilMs":9e15}'])('T8 junk (%s) is nothing', async junk => {
  const storage = createStorage()
  await storage.setItemRaw('k', junk)

  expect(await unstorageStore(storage).get('k')).toBe(null)
})

test('it says that machines can not take turns over it', () => {
  const guarded = guardStore(unstorageStore(createStorage()), platformTimers, undefined)

  expect(guarded.leases).toBe(false)
})
