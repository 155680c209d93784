import { expect, test } from 'vitest'
import { fakeTimers, idle } from '../../test/fakeTimers.ts'
import { orAbort, pause, platformTimers } from './timers.ts'

test.each([Number.POSITIVE_INFINITY, 2 ** 31, 1e12])('a wait of %d ms is not taken for none', async ms => {
  const warnings: Error[] = []
  const note = (warning: Error) => void warnings.push(warning)
  process.on('warning', note)

  platformTimers.clearTimeout(platformTimers.setTimeout(() => undefined, ms))
  await idle()
  process.off('warning', note)

  // Node says so when it turns a long wait into one of a millisecond.
  expect(warnings).toEqual([])
})

test('a pause ends on time', async () => {
  const timers = fakeTimers()
  const work = pause(1000, timers, undefined)
  let done = false
  void work.then(() => (done = true))

  await timers.advance(999)
  expect(done).toBe(false)
  await timers.advance(1)
  expect(done).toBe(true)
})

test('a pause under a signal that has ended leaves no timer', async () => {
  const timers = fakeTimers()

  await expect(pause(1000, timers, AbortSignal.abort('gone'))).rejects.toBe('gone')

  expect(timers.pending).toBe(0)
})

test('work that ends before its signal keeps its result', async () => {
  const controller = new AbortController()

  await expect(orAbort(Promise.resolve(7), controller.signal)).resolves.toBe(7)
  await expect(orAbort(Promise.reject(new Error('broken')), controller.signal)).rejects.toThrow('broken')
})
