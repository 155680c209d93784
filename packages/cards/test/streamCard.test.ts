import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type StreamCardParams, streamCard } from '../src/cardkit.ts'
import { type FakeCall, type Fault, fakeCardkit } from './fakeCardkit.ts'
import { type VirtualClock, virtualClock } from './virtualClock.ts'

async function* source(chunks: readonly unknown[], clock?: VirtualClock, gaps: readonly number[] = []) {
  for (const [index, chunk] of chunks.entries()) {
    const gapMs = gaps[index % gaps.length] ?? 0
    if (gapMs > 0) await clock?.sleep(gapMs)
    yield chunk
  }
}

type Play = Omit<Partial<StreamCardParams>, 'client'> & {
  gaps?: readonly number[]
  fault?: (call: FakeCall, count: number) => Fault | undefined
  latencyMs?: (count: number) => number
}

async function play(chunks: readonly unknown[], { gaps, fault, latencyMs, ...params }: Play = {}) {
  const clock = virtualClock()
  const lark = fakeCardkit({ clock, ...(fault && { fault }), ...(latencyMs && { latencyMs }) })
  const stream = source(chunks, clock, gaps)
  const result = await clock.run(
    streamCard({ client: lark.client, chatId: 'oc_1', stream, timers: clock, ...params } as StreamCardParams),
  )
  return { result, lark, clock, open: [...lark.cards.values()].filter(card => card.json.config?.streaming_mode) }
}

test('a text that is cut anywhere arrives whole', async () => {
  const { result, lark, open } = await play(['1', '0', '0', '0', ' km'])

  expect(lark.text()).toBe('1000 km')
  expect(result).toEqual({ messageIds: ['om_1'], text: '1000 km', fallback: false })
  expect(open).toEqual([])
  expect([...lark.cards.values()][0]?.json.config).toMatchObject({
    streaming_mode: false,
    summary: { content: '1000 km' },
  })
})

const isUpdate = ({ path }: FakeCall) => /^cardkit\/v1\/cards\/./.test(path)
const CODES = [
  300317, 200850, 300309, 300313, 200810, 200770, 300120, 200860, 300305, 200740, 200750, 300310, 300311, 10002,
]
const FAULTS: Fault[] = [...CODES, 'lost', 'down', { code: 230099, msg: 'ErrCode: 11310; ErrMsg: too many tables' }]

/** Characters of 1 to 4 bytes and those that markdown and JSON treat in their own ways; no fences, which are closed and opened again. */
const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', '1', '0', ' ', '\n', '"', '\\', '|', '-', '*') },
  { weight: 2, arbitrary: fc.constantFrom('你', 'é', '🙂', '👨‍👩‍👧', '🇨🇳', 'e\u0301') },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter(one => !/[`~\0]/.test(one)),
  },
)

const streams = fc.record({
  text: fc.oneof(
    { weight: 9, arbitrary: fc.array(character, { minLength: 1, maxLength: 40 }) },
    { weight: 1, arbitrary: fc.array(character, { minLength: 200, maxLength: 900 }) },
  ),
  cuts: fc.array(fc.nat({ max: 2000 }), { maxLength: 12 }),
  gaps: fc.array(fc.constantFrom(0, 0, 0, 5, 40, 111, 400, 3000, 11 * 60_000), { minLength: 1, maxLength: 4 }),
  latencies: fc.array(fc.constantFrom(0, 1, 20, 130, 900), { minLength: 1, maxLength: 3 }),
  faults: fc.array(fc.tuple(fc.nat({ max: 6 }), fc.constantFrom(...FAULTS)), { maxLength: 3 }),
  mode: fc.constantFrom('delta' as const, 'snapshot' as const),
  maxBytes: fc.constantFrom(28_000, 28_000, 700),
})

/** Cuts between code units, so that pairs of them come apart. */
function chunksOf(text: string, cuts: readonly number[]): string[] {
  const places = [0, ...cuts.map(cut => cut % (text.length + 1)), text.length].sort((a, b) => a - b)
  return places.slice(1).map((to, index) => text.slice(places[index], to))
}

test('whatever the chunks and whatever is refused, the text arrives once and whole', { timeout: 300_000 }, async () => {
  let faultsMet = 0
  await fc.assert(
    fc.asyncProperty(streams, async ({ text: characters, cuts, gaps, latencies, faults, mode, maxBytes }) => {
      const text = characters.join('')
      const deltas = chunksOf(text, cuts)
      const chunks = mode === 'delta' ? deltas : deltas.map((_, index) => deltas.slice(0, index + 1).join(''))
      const wrong = new Map(faults)
      let updates = 0
      const { result, lark, open } = await play(chunks, {
        gaps,
        mode,
        maxBytes,
        latencyMs: count => latencies[count % latencies.length] ?? 0,
        fault(call) {
          const fault = isUpdate(call) ? wrong.get(updates++) : undefined
          if (fault !== undefined) faultsMet += 1
          return fault
        },
      })

      expect(lark.text()).toBe(text)
      expect(result).toEqual({ messageIds: lark.messages.map(({ id }) => id), text, fallback: false })
      expect(lark.busiestSecond()).toBeLessThanOrEqual(10)
      expect(open).toEqual([])
    }),
    { numRuns: 10_000 },
  )
  expect(faultsMet).toBeGreaterThan(1000)
})

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index} `)

test('a fast stream is shown at nearly 10 updates a second, and never more', async () => {
  const { lark, result } = await play(words(1000), { gaps: [5], latencyMs: () => 1 })

  const seconds = ((lark.calls.at(-1)?.atMs ?? 0) - (lark.calls[0]?.atMs ?? 0)) / 1000
  const updates = lark.calls.filter(isUpdate).length
  expect(lark.text()).toBe(result.text)
  expect(lark.busiestSecond()).toBeLessThanOrEqual(10)
  expect(updates / seconds).toBeGreaterThan(7)
})

test('streaming mode is renewed before it ends, also while nothing comes', async () => {
  const { lark, result } = await play(['Let me think', ' … ', 'done.'], { gaps: [0, 35 * 60_000, 1000] })

  const renewals = lark.calls.filter(
    ({ path, body }) => path.endsWith('/settings') && String(body.settings).includes('true'),
  )
  const times = [lark.calls[0], ...renewals].map(call => call?.atMs ?? 0)
  expect(renewals).toHaveLength(3)
  for (const [index, atMs] of times.slice(1).entries()) expect(atMs - (times[index] ?? 0)).toBeLessThan(10 * 60_000)
  // Never refused: no change was sent twice.
  expect(lark.calls.filter(({ path }) => path.endsWith('/content'))).toHaveLength(2)
  expect(lark.text()).toBe('Let me think … done.')
  expect(result.messageIds).toEqual(['om_1'])
})

test('a long text goes on in the next card, between paragraphs, each within 30 KB', async () => {
  const chunks = Array.from({ length: 900 }, (_, index) => `第${index}段：${'汉字'.repeat(20)}\n\n`)
  const { lark, result, open } = await play(chunks, { gaps: [3] })

  expect(lark.texts().join('')).toBe(chunks.join(''))
  expect(lark.messages.length).toBeGreaterThan(3)
  expect(result.messageIds).toEqual(lark.messages.map(({ id }) => id))
  for (const text of lark.texts()) expect(text).toMatch(/^第[\s\S]*\n\n$/)
  expect(open).toEqual([])
  expect(lark.calls.length).toBeGreaterThan(10)
})

test('code that a card ends in is closed there and opened again in the next one', async () => {
  const code = Array.from({ length: 90 }, (_, index) => `const x${index} = ${index}\n`)
  const { lark } = await play(['```ts\n', ...code, '```\n', 'That is all.'], { maxBytes: 800 })

  const texts = lark.texts()
  expect(texts.length).toBeGreaterThan(1)
  for (const text of texts.slice(0, -1)) expect(text).toMatch(/^```ts\n[\s\S]*\n```$/)
  const lines = texts.join('\n').split('\n')
  expect(lines.filter(line => line.startsWith('const')).join('\n')).toBe(code.join('').trimEnd())
  expect(texts.at(-1)).toMatch(/\n```\nThat is all\.$/)
})

test('a fifth table goes to the next card', async () => {
  const table = (index: number) => `| a | b |\n|---|---|\n| ${index} | 2 |\n\n`
  const { lark, result } = await play([0, 1, 2, 3, 4, 5].map(table), { gaps: [200] })

  expect(lark.texts().map(text => text.split('|---|').length - 1)).toEqual([4, 2])
  expect(lark.text()).toBe(result.text)
})

test('a card that the platform finds too large is cut smaller than was known', async () => {
  const chunks = words(400)
  const { lark, result } = await play(chunks, {
    gaps: [20],
    fault: ({ path, body }) => (path.endsWith('/content') && String(body.content).length > 1500 ? 200860 : undefined),
  })

  expect(lark.text()).toBe(chunks.join(''))
  expect(lark.messages.length).toBeGreaterThan(1)
  expect(result.fallback).toBe(false)
})

test.each(FAULTS.filter(fault => fault !== 'lost'))(
  'when every update is refused with %o, nothing is lost',
  async refusal => {
    const chunks = words(40)
    const { lark, result } = await play(chunks, {
      gaps: [90],
      fault: call => (call.path.endsWith('/content') ? refusal : undefined),
    })

    expect(lark.text()).toBe(chunks.join(''))
    expect(result.messageIds).toEqual(lark.messages.map(({ id }) => id))
  },
)

test.each([
  ['made', (call: FakeCall) => call.path === 'cardkit/v1/cards'],
  ['sent', (call: FakeCall) => call.body.msg_type === 'interactive'],
])('when no card can be %s, the text goes out as rich text', async (_, hits) => {
  const { lark, result } = await play(['**Hel', 'lo** ', '🙂'], {
    gaps: [50],
    fault: call => (hits(call) ? 230099 : undefined),
  })

  expect(lark.messages.map(({ type }) => type)).toEqual(['post'])
  expect(lark.text()).toBe('**Hello** 🙂')
  expect(result).toEqual({ messageIds: ['om_1'], text: '**Hello** 🙂', fallback: true })
})

test('when rich text is refused as well, it goes out as bare text', async () => {
  const { lark } = await play(['Hello'], { fault: ({ body }) => (body.msg_type === 'text' ? undefined : 230099) })

  expect(lark.messages.map(({ type, content }) => [type, content])).toEqual([['text', { text: 'Hello' }]])
})

test('when everything is refused, the call says why', async () => {
  await expect(play(['Hello'], { fault: () => 230002 })).rejects.toMatchObject({ name: 'LarkApiError', code: 230002 })
})

test('a signal stops it: what came is shown whole, the card is closed, the stream is let go', async () => {
  const clock = virtualClock()
  const lark = fakeCardkit({ clock })
  const controller = new AbortController()
  let released = false
  async function* endless() {
    try {
      for (let index = 0; ; index++) {
        await clock.sleep(100)
        if (index === 25) controller.abort()
        yield `${index} `
      }
    } finally {
      released = true
    }
  }
  const result = await clock.run(
    streamCard({ client: lark.client, chatId: 'oc_1', stream: endless(), timers: clock, signal: controller.signal }),
  )

  expect(result.text).toBe(Array.from({ length: 25 }, (_, index) => `${index} `).join(''))
  expect(lark.text()).toBe(result.text)
  expect([...lark.cards.values()][0]?.json.config?.streaming_mode).toBe(false)
  expect(released).toBe(true)
})

test('a stream that hangs does not hold a signal up', async () => {
  const clock = virtualClock()
  const lark = fakeCardkit({ clock })
  const controller = new AbortController()
  async function* hanging() {
    yield 'So far'
    await new Promise(() => {})
  }
  clock.setTimeout(() => controller.abort(), 5000)
  const result = await clock.run(
    streamCard({ client: lark.client, chatId: 'oc_1', stream: hanging(), timers: clock, signal: controller.signal }),
  )

  expect(result).toEqual({ messageIds: ['om_1'], text: 'So far', fallback: false })
  expect(lark.text()).toBe('So far')
})

test('a signal that has come already stops it before anything is sent', async () => {
  const { lark, result } = await play(['Hello'], { signal: AbortSignal.abort(), placeholder: '…' })

  expect(result).toEqual({ messageIds: [], text: '', fallback: false })
  expect(lark.calls).toEqual([])
})

test('what the stream throws comes out after what it brought is shown', async () => {
  const clock = virtualClock()
  const lark = fakeCardkit({ clock })
  async function* failing() {
    yield 'Half an '
    throw new RangeError('the model is gone')
  }
  const work = streamCard({ client: lark.client, chatId: 'oc_1', stream: failing(), timers: clock })

  await expect(clock.run(work)).rejects.toThrow('the model is gone')
  expect(lark.text()).toBe('Half an ')
  expect([...lark.cards.values()][0]?.json.config?.streaming_mode).toBe(false)
})

test('a ReadableStream of strings works as it is', async () => {
  const clock = virtualClock()
  const lark = fakeCardkit({ clock })
  const stream = new ReadableStream<string>({
    start(controller) {
      for (const piece of ['Hel', 'lo \ud83d', '\ude42']) controller.enqueue(piece)
      controller.close()
    },
  })
  await clock.run(streamCard({ client: lark.client, chatId: 'oc_1', stream, timers: clock }))

  expect(lark.text()).toBe('Hello 🙂')
})

test.each([
  [
    'chat chunks of OpenAI',
    [
      { choices: [{ delta: { role: 'assistant', content: '' } }] },
      { choices: [{ delta: { content: 'Hi' } }] },
      { choices: [{ delta: {}, finish_reason: 'stop' }] },
      { choices: [], usage: {} },
    ],
  ],
  ['text completions of OpenAI', [{ choices: [{ text: 'H' }] }, { choices: [{ text: 'i' }] }]],
  [
    'events of OpenAI responses',
    [{ type: 'response.created' }, { type: 'response.output_text.delta', delta: 'Hi' }, { type: 'response.completed' }],
  ],
  [
    'parts of the AI SDK',
    [{ type: 'start' }, { type: 'text-delta', id: '1', text: 'H' }, { type: 'text-delta', delta: 'i' }],
  ],
])('%s are understood', async (_, chunks) => {
  expect((await play(chunks)).lark.text()).toBe('Hi')
})

test('other chunks are picked by a function, and refused without one', async () => {
  const chunks = [{ token: 'H' }, { other: 1 }, { token: 'i' }]

  expect((await play(chunks, { text: chunk => (chunk as { token?: string }).token })).lark.text()).toBe('Hi')
  await expect(play(chunks)).rejects.toThrow('stream: expected strings')
  await expect(play([new Uint8Array([72])])).rejects.toThrow(TypeError)
})

test('a snapshot may take back what was shown, also in cards that are full', async () => {
  const long = words(120).join('')
  const { lark, result } = await play([long, long.replace('word3 ', 'WORD '), 'Short after all.'], {
    mode: 'snapshot',
    gaps: [2000],
    maxBytes: 600,
  })

  expect(lark.texts()).toEqual(['Short after all.'])
  expect(result).toEqual({ messageIds: ['om_1'], text: 'Short after all.', fallback: false })
})

test('a rewritten word in a full card is replaced there', async () => {
  const long = words(120).join('')
  const next = long.replace('word3 ', 'WORD ')
  const { lark } = await play([long, next], { mode: 'snapshot', gaps: [2000], maxBytes: 600 })

  expect(lark.messages.length).toBeGreaterThan(1)
  expect(lark.text()).toBe(next)
})

test('a placeholder is shown at once and gives way to the text', async () => {
  const { lark } = await play(['Hello'], { placeholder: 'Thinking …', gaps: [5000] })

  expect(JSON.parse(String(lark.calls[0]?.body.data)).body.elements[0].content).toBe('Thinking …')
  expect(lark.texts()).toEqual(['Hello'])
})

test("the card around the text and its summary are the caller's", async () => {
  const { lark } = await play(['Hello'], {
    card: text => ({ schema: '2.0', config: { width_mode: 'fill' }, body: { elements: [text, { tag: 'hr' }] } }),
    summary: text => `${text}!`,
    chatId: undefined,
    rootId: 'om_9',
    replyInThread: true,
  })

  const [card] = lark.cards.values()
  expect(card?.json).toMatchObject({
    config: { width_mode: 'fill', streaming_mode: false, summary: { content: 'Hello!' } },
    body: { elements: [{ tag: 'markdown', content: 'Hello' }, { tag: 'hr' }] },
  })
  expect(lark.calls[1]).toMatchObject({ path: 'im/v1/messages/om_9/reply', body: { reply_in_thread: true } })
})

test.each([
  [{ chatId: undefined }, 'receiver: expected chatId'],
  [{ openId: 'ou_1' }, 'got chatId and openId'],
  [{ replyInThread: true }, 'replyInThread: expected with rootId'],
  [{ maxBytes: 100 }, 'maxBytes: expected'],
])('%o is refused before anything is sent', async (params, message) => {
  await expect(play(['Hello'], params)).rejects.toThrow(message)
})

test('half a character at the very end is shown as the sign for a broken one', async () => {
  const { lark, result } = await play(['Hi \ud83d'])

  expect(lark.text()).toBe('Hi \ufffd')
  expect(result.text).toBe('Hi \ufffd')
})

test('a stream that brings what has no text is let go', async () => {
  let released = false
  async function* numbers() {
    try {
      yield 1
      yield 2
    } finally {
      released = true
    }
  }
  const clock = virtualClock()
  const lark = fakeCardkit({ clock })
  const work = streamCard({ client: lark.client, chatId: 'oc_1', stream: numbers(), timers: clock })

  await expect(clock.run(work)).rejects.toThrow('got number')
  await clock.run(Promise.resolve())
  expect(released).toBe(true)
})

test('stopped at any time, and whatever is refused for good, what came is there once and whole', {
  timeout: 60_000,
}, async () => {
  const stops = fc.record({
    cuts: fc.array(fc.nat({ max: 2000 }), { maxLength: 12 }),
    gaps: fc.array(fc.constantFrom(0, 40, 400), { minLength: 1, maxLength: 4 }),
    stopMs: fc.nat({ max: 4000 }),
    from: fc.nat({ max: 10 }),
    refusal: fc.constantFrom(...FAULTS.filter(fault => fault !== 'lost' && fault !== 'down')),
    maxBytes: fc.constantFrom(28_000, 700),
  })
  const whole = words(60).join('')
  let fallbacks = 0
  await fc.assert(
    fc.asyncProperty(stops, async ({ cuts, gaps, stopMs, from, refusal, maxBytes }) => {
      const clock = virtualClock()
      const lark = fakeCardkit({
        clock,
        fault: ({ path }, count) => (count > from && path.startsWith('cardkit') ? refusal : undefined),
      })
      const controller = new AbortController()
      clock.setTimeout(() => controller.abort(), stopMs)
      const stream = source(chunksOf(whole, cuts), clock, gaps) as AsyncIterable<string>
      const { signal } = controller
      const work = streamCard({ client: lark.client, chatId: 'oc_1', stream, timers: clock, signal, maxBytes })
      const result = await clock.run(work)

      expect(whole.startsWith(result.text)).toBe(true)
      expect(lark.text()).toBe(result.text)
      expect(result.messageIds).toEqual(lark.messages.map(({ id }) => id))
      if (result.fallback) fallbacks += 1
    }),
    { numRuns: 1000 },
  )
  expect(fallbacks).toBeGreaterThan(100)
})
