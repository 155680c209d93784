import { expect, test } from 'vitest'
import { record } from './recordings.ts'

test('a stream that falls silent is kept as far as it came', async () => {
  let ended = false
  const silent = {
    [Symbol.asyncIterator]: () => {
      let sent = 0
      return {
        next: () => (sent++ === 0 ? Promise.resolve({ value: 'Hello', done: false }) : new Promise(() => undefined)),
        return: () => {
          ended = true
          return new Promise(() => undefined)
        },
      }
    },
  }

  const { chunks, problem } = await record({ silent }, 'silent', 0)

  expect(chunks.map(({ text }) => text)).toEqual(['Hello'])
  expect(problem).toBeUndefined()
  expect(ended).toBe(true)
})

test('a stream that fails is kept as far as it came, with why', async () => {
  async function* failing() {
    yield 'Hello'
    throw new Error('no model')
  }

  const { chunks, problem } = await record({ failing }, 'failing', 60_000)

  expect(chunks.map(({ text }) => text)).toEqual(['Hello'])
  expect(problem?.message).toBe('Error: no model')
})
