import { expect, test } from 'vitest'
import { streamCard } from '../src/cardkit.ts'
import { isChange, larkStage, type StageCall, type Wrong } from './larkStage.ts'
import { idsOf, openCards, playStream, source, words } from './playStream.ts'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/** Lets every call go wrong that begins within a time after the first one. */
function within(fromMs: number, toMs: number, wrong: Wrong, hits: (call: StageCall) => boolean = () => true) {
  let startMs: number | undefined
  return (call: StageCall) => {
    startMs ??= call.atMs
    const sinceMs = call.atMs - startMs
    return sinceMs >= fromMs && sinceMs < toMs && hits(call) ? wrong : undefined
  }
}

const PASSING: Wrong[] = ['down', 'stalled', 'busy', 'broken', 'gateway', 230020]
const isSend = ({ path }: StageCall) => path === 'im/v1/messages'

test.each(PASSING)('when nothing gets through for 8 seconds (%o), the stream goes on after them', async wrong => {
  const { lark, result } = await playStream(words(100), {
    gaps: [100],
    wrong: within(3 * SECOND_MS, 11 * SECOND_MS, wrong),
  })

  expect(lark.texts()).toEqual([words(100).join('')])
  expect(result.fallback).toBe(false)
  expect(openCards(lark)).toEqual([])
})

test.each(PASSING)('when nothing gets through at the beginning (%o), the card comes later', async wrong => {
  const { lark, result } = await playStream(words(100), { gaps: [100], wrong: within(0, 8 * SECOND_MS, wrong) })

  expect(lark.texts()).toEqual([words(100).join('')])
  expect(result.fallback).toBe(false)
})

test('a group in which others write too fast gets the card when there is room', async () => {
  const { lark, result } = await playStream(words(300), {
    gaps: [100],
    maxBytes: 800,
    wrong: within(2 * SECOND_MS, 10 * SECOND_MS, 230020, isSend),
  })

  expect(lark.text()).toBe(words(300).join(''))
  expect(lark.messages().length).toBeGreaterThan(2)
  expect(result.fallback).toBe(false)
})

/** One call is carried out unheard, and then nothing gets through for some. */
const lostThenDown = (from: number, calls: number) => (_: StageCall, count: number) => {
  if (count === from) return 'lost'
  return count > from && count <= from + calls ? 'down' : undefined
}

test.each([1, 2, 5, 9, 13, 16, 20, 30, 40, 60, 80])(
  'an answer that got lost before nothing gets through for %i calls does not double the text',
  async calls => {
    for (const from of [1, 2, 3, 4, 5]) {
      const { lark, result } = await playStream(words(30), { gaps: [100], wrong: lostThenDown(from, calls) })

      expect(lark.text()).toBe(words(30).join(''))
      expect(result.messageIds).toEqual(idsOf(lark))
    }
  },
)

test('a card that was sent unheard before minutes of silence is not followed by its text once more', async () => {
  const lark = larkStage({
    wrong: (_, count) => (count === 2 ? 'lost' : count > 2 && count < 16 ? 'stalled' : undefined),
  })
  const { client, chatId, clock } = lark
  const work = streamCard({ client, chatId, stream: source(['Hello']), timers: clock })

  await expect(clock.run(work)).rejects.toMatchObject({ name: 'LarkTimeoutError', maybeDelivered: true })
  expect(lark.texts()).toEqual(['Hello'])
})

test('a card that may show more than is known, and takes no changes, is taken back', async () => {
  let first = ''
  const { lark, result } = await playStream(words(30), {
    gaps: [100],
    wrong(call, count) {
      if (isChange(call)) first ||= call.path
      if (count < 4) return undefined
      if (count === 4) return 'lost'
      if (count <= 20) return 'down'
      return call.path.startsWith(first.slice(0, 'cardkit/v1/cards/7000000000000000000'.length)) ? 200740 : undefined
    },
  })

  expect(lark.texts()).toEqual([words(30).join('')])
  expect(result.messageIds).toEqual(idsOf(lark))
  expect(lark.emulator.sent().filter(({ recalled }) => recalled)).toHaveLength(1)
})

test.each<Wrong>(['down', 'stalled', 'busy'])(
  'when nothing gets through for good (%s), the call says so',
  async wrong => {
    const lark = larkStage({ wrong: (_, count) => (count < 4 ? undefined : count === 4 ? 'lost' : wrong) })
    const { client, chatId, clock } = lark
    const startMs = clock.now()
    const stream = source(words(30), clock, [100])

    await expect(clock.run(streamCard({ client, chatId, stream, timers: clock }))).rejects.toMatchObject({
      name: expect.stringMatching(/^Lark/),
    })
    expect(clock.now() - startMs).toBeLessThan(HOUR_MS / 2)
  },
)

test('a card that somebody is using for 20 seconds shows the text after them', async () => {
  const { lark, result } = await playStream(words(100), {
    gaps: [100],
    wrong: within(2 * SECOND_MS, 22 * SECOND_MS, 200810, isChange),
  })

  expect(lark.text()).toBe(words(100).join(''))
  expect(result.messageIds).toEqual(idsOf(lark))
})

test('the last resort is tried again as well, and goes out once', async () => {
  let posts = 0
  const { lark, result } = await playStream(['Hello'], {
    wrong(call) {
      if (call.path.startsWith('cardkit')) return 10002
      posts += 1
      return ([undefined, 'lost', 'down', 'down', 'down', 230020, 230020, 230020, 'broken'] as const)[posts]
    },
  })

  expect(posts).toBeGreaterThan(8)
  expect(lark.texts()).toEqual(['Hello'])
  expect(result).toEqual({ messageIds: idsOf(lark), text: 'Hello', fallback: true })
})

test.each([
  ['20 minutes', 20 * MINUTE_MS],
  ['5 hours', 5 * HOUR_MS],
])('a stream that idles for %s goes on in its card', async (_, idleMs) => {
  const { lark, result } = await playStream(['First ', 'and last.'], { gaps: [0, idleMs] })

  expect(lark.texts()).toEqual(['First and last.'])
  expect(result.messageIds).toHaveLength(1)
  expect(lark.emulator.calls().filter(({ code }) => code === 200850 || code === 300309)).toEqual([])
  expect(openCards(lark)).toEqual([])
})

test('a stream that idles before its first word goes on from its placeholder', async () => {
  const { lark } = await playStream(['Done.'], { placeholder: 'Thinking …', gaps: [20 * MINUTE_MS] })

  expect(lark.texts()).toEqual(['Done.'])
  expect(lark.emulator.calls().filter(({ code }) => code === 200850 || code === 300309)).toEqual([])
})

test('a stream without text sends nothing, and takes its placeholder back', async () => {
  expect((await playStream([])).lark.calls).toEqual([])
  expect((await playStream(['', ''])).lark.calls).toEqual([])
  const { lark, result } = await playStream([], { placeholder: 'Thinking …', gaps: [100] })

  expect(lark.messages()).toEqual([])
  expect(result).toEqual({ messageIds: [], text: '', fallback: false })
})

test('a stream that throws in its third card leaves all that came, once', async () => {
  const lark = larkStage()
  const { client, chatId, clock } = lark
  async function* failing() {
    yield* source(words(200), clock, [10])
    throw new RangeError('the model is gone')
  }
  const work = streamCard({ client, chatId, stream: failing(), timers: clock, maxBytes: 800 })

  await expect(clock.run(work)).rejects.toThrow('the model is gone')
  expect(lark.text()).toBe(words(200).join(''))
  expect(lark.messages().length).toBeGreaterThan(1)
  expect(openCards(lark)).toEqual([])
})

test('a signal that comes while a call hangs ends the stream with what came', async () => {
  const lark = larkStage({ wrong: (_, count) => (count === 4 ? 'stalled' : undefined) })
  const { client, chatId, clock } = lark
  const controller = new AbortController()
  clock.setTimeout(() => controller.abort(), 2000)
  const stream = source(words(100), clock, [100])
  const result = await clock.run(streamCard({ client, chatId, stream, timers: clock, signal: controller.signal }))

  expect(result.text).toBe(words(19).join(''))
  expect(lark.text()).toBe(result.text)
  expect(openCards(lark)).toEqual([])
})

test('an update that got through unheard, and is refused as too large when it is repeated, is not shown twice', async () => {
  // The page keeps what it had before, so that nothing seems to be left to write.
  const shown = `${'a'.repeat(300)}\n`
  const isText = ({ path }: StageCall) => path.endsWith('/content')
  let texts = 0
  const { lark, result } = await playStream([shown, 'b'.repeat(40)], {
    gaps: [2 * SECOND_MS],
    wrong: call => (isText(call) ? (['lost', 300305] as const)[texts++] : undefined),
  })

  expect(texts).toBeGreaterThan(1)
  expect(lark.messages().length).toBeGreaterThan(1)
  expect(lark.texts().join('')).toBe(`${shown}${'b'.repeat(40)}`)
  expect(result.fallback).toBe(false)
})
