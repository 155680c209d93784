import { expect, test } from 'vitest'
import { memoryStore } from './memoryStore.ts'

test('keeps a value until its time is over, to the millisecond', () => {
  let nowMs = 0
  const store = memoryStore({ now: () => nowMs })
  store.set('a', '1', 1000)

  nowMs = 999
  expect(store.get('a')).toBe('1')
  nowMs = 1000
  expect(store.get('a')).toBeUndefined()
})

test('writing again begins a new life', () => {
  let nowMs = 0
  const store = memoryStore({ now: () => nowMs })
  store.set('a', '1', 1000)
  nowMs = 900
  store.set('a', '2', 1000)

  nowMs = 1899
  expect(store.get('a')).toBe('2')
})

test('sets what is absent once, and again when it has ended', () => {
  let nowMs = 0
  const store = memoryStore({ now: () => nowMs })

  expect([store.setIfAbsent('a', '1', 1000), store.setIfAbsent('a', '2', 1000)]).toEqual([true, false])
  expect(store.get('a')).toBe('1')
  nowMs = 1000
  expect(store.setIfAbsent('a', '3', 1000)).toBe(true)
  expect(store.get('a')).toBe('3')
})

test('deletes what it is told to, or only what it still holds', () => {
  const store = memoryStore()
  store.set('a', '1', 1000)
  store.set('b', '1', 1000)

  store.delete('a')

  expect(store.get('a')).toBeUndefined()
  expect([store.deleteIfEqual('b', '2'), store.deleteIfEqual('b', '1'), store.deleteIfEqual('b', '1')]).toEqual([
    false,
    true,
    false,
  ])
})

test('holds no more than its bound: the oldest go first', () => {
  const store = memoryStore({ maxEntries: 3 })
  for (const key of ['a', 'b', 'c']) store.set(key, key, 1000)
  // Written again, it is the youngest.
  store.set('a', 'a', 1000)

  store.set('d', 'd', 1000)

  expect(['a', 'b', 'c', 'd'].map(key => store.get(key))).toEqual(['a', undefined, 'c', 'd'])
})

test('two stores share nothing', () => {
  const [one, two] = [memoryStore(), memoryStore()]

  one.set('a', '1', 1000)

  expect(two.get('a')).toBeUndefined()
})
