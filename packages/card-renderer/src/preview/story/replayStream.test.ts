import { expect, test } from 'vitest'
import { busiestOf, replayStream } from './replayStream.ts'

const texts = ({ calls }: Awaited<ReturnType<typeof replayStream>>) => calls.flatMap(({ text }) => text ?? [])

test('a recording becomes the calls that streamCard makes, below the platform’s rate', async () => {
  const chunks = Array.from({ length: 200 }, (_, index) => ({ atMs: index * 20, text: `${index} ` }))

  const replay = await replayStream(chunks)

  expect(replay.problem).toBeUndefined()
  expect(texts(replay).at(-1)).toBe(chunks.map(({ text }) => text).join(''))
  expect(replay.busiest).toBeGreaterThan(5)
  expect(replay.busiest).toBeLessThanOrEqual(10)
  const sequences = replay.calls.flatMap(({ sequence }) => sequence ?? [])
  expect(sequences).toEqual(sequences.map((_, index) => index + 1))
})

test('the rate is that of one card: another has its own', () => {
  const call = (atMs: number, page: number) => ({ atMs, page, method: 'PUT', path: 'cardkit/v1/cards', bytes: 1 })

  expect(busiestOf([call(0, 0), call(100, 0), call(200, 1), call(999, 1), call(1100, 1)])).toBe(3)
  expect(busiestOf([call(0, 0), call(1000, 0), call(1000, 1)])).toBe(1)
})

test('a text that takes itself back breaks the prefix', async () => {
  const replay = await replayStream([
    { atMs: 0, snapshot: 'It costs 10' },
    { atMs: 1000, snapshot: 'It costs 12 in all' },
    { atMs: 2000, snapshot: 'It costs 12 in all.' },
  ])

  expect(replay.calls.filter(({ breaks }) => breaks).map(({ text }) => text)).toEqual(['It costs 12 in all'])
})

test('half an hour of a stream is renewed before its 10 minutes end', async () => {
  const chunks = [0, 500_000, 1_000_000, 1_800_000].map(atMs => ({ atMs, text: `${atMs} ` }))

  const replay = await replayStream(chunks)

  expect(replay.calls.filter(({ renews }) => renews).length).toBe(3)
  expect(replay.calls.some(({ closed }) => closed)).toBe(false)
  expect(texts(replay).at(-1)).toBe('0 500000 1000000 1800000 ')
})
