import { expect, test } from 'vitest'
import { fakeTimers, idle } from '../../test/fakeTimers.ts'
import { guardStore } from './guardedStore.ts'
import { leased } from './lease.ts'
import { memoryStore } from './memoryStore.ts'
import type { TokenStore } from './store.ts'

/** Machines that share one store and look for `done` in it. */
function setUp(change: (store: Required<TokenStore>) => TokenStore = store => store) {
  const timers = fakeTimers()
  const kept = memoryStore({ now: timers.now })
  const store = guardStore(change(kept), timers, undefined)
  const worked: string[] = []
  const machine = (name: string, work: (alone: boolean) => Promise<string>, waitMs = 2_000) =>
    leased({
      store,
      key: 'job',
      ttlMs: 10_000,
      waitMs,
      timers,
      look: async () => kept.get('done') as string | undefined,
      work: async alone => {
        worked.push(`${name} ${alone ? 'alone' : 'not alone'}`)
        return work(alone)
      },
    })
  const finishing = (name: string) => async () => {
    await kept.set('done', name, 60_000)
    return name
  }
  return { timers, kept, machine, finishing, worked }
}

test('of four machines one works, and the others get what it brought', async () => {
  const { timers, machine, finishing, worked } = setUp()

  const outcomes = await timers.finish(Promise.all(['a', 'b', 'c', 'd'].map(name => machine(name, finishing(name)))))

  expect(outcomes).toEqual(['a', 'a', 'a', 'a'])
  expect(worked).toEqual(['a alone'])
})

test('the lease is handed back, after a failure too', async () => {
  const { timers, machine, finishing } = setUp()
  const failing = machine('a', () => Promise.reject(new Error('no')))

  await expect(timers.finish(failing)).rejects.toThrow('no')

  expect(await timers.finish(machine('b', finishing('b')))).toBe('b')
  expect(timers.delays.filter(ms => ms < 500)).toEqual([])
})

test("a dead machine's lease ends, and one of those who wait takes over", async () => {
  const { timers, machine, finishing, worked } = setUp()
  const dead = machine('dead', () => new Promise(() => undefined))
  await idle()

  const outcomes = await timers.finish(Promise.all(['b', 'c'].map(name => machine(name, finishing(name), 20_000))))

  expect(new Set(outcomes).size).toBe(1)
  expect(worked).toHaveLength(2)
  expect(worked[1]).toMatch(/^[bc] alone$/)
  expect(timers.now()).toBeGreaterThanOrEqual(1_700_000_000_000 + 10_000)
  void dead
})

test('nobody waits longer than asked: then the work is done here, and not alone', async () => {
  const { timers, machine, finishing, worked } = setUp()
  void machine('slow', () => new Promise(() => undefined))
  await idle()

  expect(await timers.finish(machine('b', finishing('b'), 2_000))).toBe('b')

  expect(worked).toEqual(['slow alone', 'b not alone'])
  expect(timers.now()).toBeLessThan(1_700_000_000_000 + 2_500)
})

test("a machine whose lease has ended does not hand back its successor's", async () => {
  const { timers, kept, machine } = setUp()
  let end: (() => void) | undefined
  const late = machine('late', () => new Promise(resolve => (end = () => resolve('late'))))
  await idle()
  await timers.advance(10_001)
  void machine('next', () => new Promise(() => undefined))
  await idle()

  end?.()
  await timers.finish(late)

  expect(kept.setIfAbsent('job#lease', 'third', 1)).toBe(false)
})

test('a clock that is set back ends the wait', async () => {
  const { timers, machine, finishing, worked } = setUp()
  void machine('slow', () => new Promise(() => undefined))
  await idle()
  const waiting = machine('b', finishing('b'))
  await idle()

  timers.jump(-7_200_000)

  expect(await timers.finish(waiting)).toBe('b')
  expect(worked).toEqual(['slow alone', 'b not alone'])
})

test('where the store does not answer, the work is done at once, and not alone', async () => {
  const { timers, machine, worked } = setUp(store => ({
    ...store,
    setIfAbsent: () => Promise.reject(new Error('gone')),
  }))

  expect(await timers.finish(machine('a', async () => 'own'))).toBe('own')

  expect(worked).toEqual(['a not alone'])
})
