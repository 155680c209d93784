import { expect, test, vi } from 'vitest'
import { fakeTimers } from '../../test/fakeTimers.ts'
import { guardStore } from './guardedStore.ts'
import { memoryStore } from './memoryStore.ts'
import type { TokenStore } from './store.ts'

const hang = () => new Promise<never>(() => undefined)

function setUp(change: Partial<TokenStore>) {
  const timers = fakeTimers()
  const logger = { debug: vi.fn(), warn: vi.fn(), error: vi.fn() }
  const { deleteIfEqual: _, ...plain } = memoryStore({ now: timers.now })
  const store = guardStore({ ...plain, ...change }, timers, logger)
  const startMs = timers.now()
  return { timers, logger, store, elapsedMs: () => timers.now() - startMs }
}

test('T8 a store that hangs costs half a second in all, however many steps a call takes', async () => {
  const { timers, store, elapsedMs } = setUp({ get: hang, set: hang, delete: hang, setIfAbsent: hang })

  await timers.finish(
    (async () => {
      expect(await store.get('k')).toBe(undefined)
      expect(await store.setIfAbsent('k', 'v', 1000)).toBe(undefined)
      expect(await store.set('k', 'v', 1000)).toBe(false)
      expect(await store.deleteIfEqual('k', 'v')).toBe(undefined)
      expect(await store.delete('k')).toBe(false)
    })(),
  )

  expect(elapsedMs()).toBe(500)
  expect(timers.pending).toBe(0)
})

test('T8 a store that hung is tried again after a second', async () => {
  let hangs = true
  const { timers, store } = setUp({ get: () => (hangs ? hang() : 'v') })
  await timers.finish(store.get('k'))
  hangs = false

  expect(await store.get('k')).toBe(undefined)
  await timers.advance(1000)
  expect(await store.get('k')).toBe('v')
})

test('T6 T8 a clock that is set back after the store hung does not lock it out', async () => {
  let hangs = true
  const { timers, store } = setUp({ get: () => (hangs ? hang() : 'v') })
  await timers.finish(store.get('k'))
  hangs = false

  timers.jump(-7_200_000)

  expect(await store.get('k')).toBe('v')
})

test('T8 a store that throws is tried again at once, and warned of once, without what it said', async () => {
  const { store, logger } = setUp({
    get: () => {
      throw new RangeError('SENTINEL')
    },
    set: () => Promise.reject(new Error('SENTINEL')),
  })

  expect(await store.get('k')).toBe(undefined)
  expect(await store.set('k', 'v', 1)).toBe(false)
  expect(await store.setIfAbsent('k', 'v', 1)).toBe(true)

  expect(logger.warn.mock.calls).toEqual([
    ['the token store failed; going on without it', { operation: 'get', error: 'RangeError' }],
  ])
})

test('T8 what is no text counts as nothing', async () => {
  const { store } = setUp({ get: () => ({ v: 1 }) as unknown as string, setIfAbsent: () => 'OK' as unknown as boolean })

  expect(await store.get('k')).toBe(null)
  expect(await store.setIfAbsent('k', 'v', 1)).toBe(undefined)
})

test('a store without deleteIfEqual is looked at first', async () => {
  const { store } = setUp({})
  await store.set('k', 'mine', 1000)

  expect(await store.deleteIfEqual('k', 'other')).toBe(false)
  expect(await store.get('k')).toBe('mine')
  expect(await store.deleteIfEqual('k', 'mine')).toBe(true)
  expect(await store.get('k')).toBe(null)
})

test('a store without setIfAbsent says so', async () => {
  const { get, set, delete: remove } = memoryStore()
  const store = guardStore({ get, set, delete: remove }, fakeTimers(), undefined)

  expect(store.leases).toBe(false)
  expect(await store.setIfAbsent('k', 'v', 1)).toBe(undefined)
})
