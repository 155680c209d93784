import { expect, test } from 'vitest'
import { streamCard } from '../src/cardkit.ts'
import { isChange, larkStage, type StageCall, type Wrong } from './larkStage.ts'
import { idsOf, openCards, playStream, REFUSALS, source, words } from './playStream.ts'

test('a text that is cut anywhere arrives whole', async () => {
  const { result, lark } = await playStream(['1', '0', '0', '0', ' km'])

  expect(lark.text()).toBe('1000 km')
  expect(result).toEqual({ messageIds: idsOf(lark), text: '1000 km', fallback: false })
  expect(openCards(lark)).toEqual([])
  expect(lark.cards()[0]?.card.config).toMatchObject({
    streaming_mode: false,
    summary: { content: '1000 km' },
  })
})

test('a fast stream is shown at nearly 10 updates a second, and never more', async () => {
  const { lark, result } = await playStream(words(1000), { gaps: [5], latencyMs: () => 1 })

  const seconds = ((lark.calls.at(-1)?.atMs ?? 0) - (lark.calls[0]?.atMs ?? 0)) / 1000
  const updates = lark.calls.filter(isChange).length
  expect(lark.text()).toBe(result.text)
  expect(lark.busiestSecond()).toBeLessThanOrEqual(10)
  expect(updates / seconds).toBeGreaterThan(7)
})

test('streaming mode is renewed before it ends, also while nothing comes', async () => {
  const { lark, result } = await playStream(['Let me think', ' … ', 'done.'], { gaps: [0, 35 * 60_000, 1000] })

  const renewals = lark.calls.filter(
    ({ path, body }) => path.endsWith('/settings') && String(body.settings).includes('true'),
  )
  const times = [lark.calls[0], ...renewals].map(call => call?.atMs ?? 0)
  expect(renewals).toHaveLength(3)
  for (const [index, atMs] of times.slice(1).entries()) expect(atMs - (times[index] ?? 0)).toBeLessThan(10 * 60_000)
  // Never refused: no change was sent twice.
  expect(lark.calls.filter(({ path }) => path.endsWith('/content'))).toHaveLength(2)
  expect(lark.text()).toBe('Let me think … done.')
  expect(result.messageIds).toEqual(idsOf(lark))
  expect(result.messageIds).toHaveLength(1)
})

test('a long text goes on in the next card, between paragraphs, each within 30 KB', async () => {
  const chunks = Array.from({ length: 900 }, (_, index) => `第${index}段：${'汉字'.repeat(20)}\n\n`)
  const { lark, result } = await playStream(chunks, { gaps: [3] })

  expect(lark.texts().join('')).toBe(chunks.join(''))
  expect(lark.messages().length).toBeGreaterThan(3)
  expect(result.messageIds).toEqual(idsOf(lark))
  for (const text of lark.texts()) expect(text).toMatch(/^第[\s\S]*\n\n$/)
  expect(openCards(lark)).toEqual([])
  expect(lark.calls.length).toBeGreaterThan(10)
})

test('code that a card ends in is closed there and opened again in the next one', async () => {
  const code = Array.from({ length: 90 }, (_, index) => `const x${index} = ${index}\n`)
  const { lark } = await playStream(['```ts\n', ...code, '```\n', 'That is all.'], { maxBytes: 800 })

  const texts = lark.texts()
  expect(texts.length).toBeGreaterThan(1)
  for (const text of texts.slice(0, -1)) expect(text).toMatch(/^```ts\n[\s\S]*\n```$/)
  const lines = texts.join('\n').split('\n')
  expect(lines.filter(line => line.startsWith('const')).join('\n')).toBe(code.join('').trimEnd())
  expect(texts.at(-1)).toMatch(/\n```\nThat is all\.$/)
})

test('a fifth table goes to the next card', async () => {
  const table = (index: number) => `| a | b |\n|---|---|\n| ${index} | 2 |\n\n`
  const { lark, result } = await playStream([0, 1, 2, 3, 4, 5].map(table), { gaps: [200] })

  expect(lark.texts().map(text => text.split('|---|').length - 1)).toEqual([4, 2])
  expect(lark.text()).toBe(result.text)
})

test('a card that the platform finds too large is cut smaller than was known', async () => {
  const chunks = words(400)
  const { lark, result } = await playStream(chunks, {
    gaps: [20],
    wrong: ({ path, body }) => (path.endsWith('/content') && String(body.content).length > 1500 ? 200860 : undefined),
  })

  expect(lark.text()).toBe(chunks.join(''))
  expect(lark.messages().length).toBeGreaterThan(1)
  expect(result.fallback).toBe(false)
})

test.each<Wrong>([...REFUSALS, 'down', 'stalled', 'busy', 'broken', 'gateway'])(
  'when every update is refused with %o, nothing is lost',
  async refusal => {
    const chunks = words(40)
    const { lark, result } = await playStream(chunks, {
      gaps: [90],
      wrong: call => (call.path.endsWith('/content') ? refusal : undefined),
    })

    expect(lark.text()).toBe(chunks.join(''))
    expect(result.messageIds).toEqual(idsOf(lark))
  },
)

test.each([
  ['made', (call: StageCall) => call.path === 'cardkit/v1/cards'],
  ['sent', (call: StageCall) => call.body.msg_type === 'interactive'],
])('when no card can be %s, the text goes out as rich text', async (_, hits) => {
  const { lark, result } = await playStream(['**Hel', 'lo** ', '🙂'], {
    gaps: [50],
    wrong: call => (hits(call) ? 230099 : undefined),
  })

  expect(lark.messages().map(({ msgType }) => msgType)).toEqual(['post'])
  expect(lark.text()).toBe('**Hello** 🙂')
  expect(result).toEqual({ messageIds: idsOf(lark), text: '**Hello** 🙂', fallback: true })
})

test('when rich text is refused as well, it goes out as bare text', async () => {
  const { lark } = await playStream(['Hello'], { wrong: ({ body }) => (body.msg_type === 'text' ? undefined : 230099) })

  expect(lark.messages().map(({ msgType, content }) => [msgType, content])).toEqual([['text', { text: 'Hello' }]])
})

test('when everything is refused, the call says why', async () => {
  await expect(playStream(['Hello'], { wrong: () => 230002 })).rejects.toMatchObject({
    name: 'LarkApiError',
    code: 230002,
  })
})

test('a signal stops it: what came is shown whole, the card is closed, the stream is let go', async () => {
  const lark = larkStage()
  const { client, chatId, clock } = lark
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
    streamCard({ client, chatId, stream: endless(), timers: clock, signal: controller.signal }),
  )

  expect(result.text).toBe(Array.from({ length: 25 }, (_, index) => `${index} `).join(''))
  expect(lark.text()).toBe(result.text)
  expect(lark.cards()[0]?.streaming).toBe(false)
  expect(released).toBe(true)
})

test('a stream that hangs does not hold a signal up', async () => {
  const lark = larkStage()
  const { client, chatId, clock } = lark
  const controller = new AbortController()
  async function* hanging() {
    yield 'So far'
    await new Promise(() => {})
  }
  clock.setTimeout(() => controller.abort(), 5000)
  const result = await clock.run(
    streamCard({ client, chatId, stream: hanging(), timers: clock, signal: controller.signal }),
  )

  expect(result).toEqual({ messageIds: idsOf(lark), text: 'So far', fallback: false })
  expect(lark.text()).toBe('So far')
})

test('a signal that has come already stops it before anything is sent', async () => {
  const { lark, result } = await playStream(['Hello'], { signal: AbortSignal.abort(), placeholder: '…' })

  expect(result).toEqual({ messageIds: [], text: '', fallback: false })
  expect(lark.calls).toEqual([])
})

test('what the stream throws comes out after what it brought is shown', async () => {
  const lark = larkStage()
  const { client, chatId, clock } = lark
  async function* failing() {
    yield 'Half an '
    throw new RangeError('the model is gone')
  }
  const work = streamCard({ client, chatId, stream: failing(), timers: clock })

  await expect(clock.run(work)).rejects.toThrow('the model is gone')
  expect(lark.text()).toBe('Half an ')
  expect(lark.cards()[0]?.streaming).toBe(false)
})

test('a ReadableStream of strings works as it is', async () => {
  const lark = larkStage()
  const { client, chatId, clock } = lark
  const stream = new ReadableStream<string>({
    start(controller) {
      for (const piece of ['Hel', 'lo \ud83d', '\ude42']) controller.enqueue(piece)
      controller.close()
    },
  })
  await clock.run(streamCard({ client, chatId, stream, timers: clock }))

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
  expect((await playStream(chunks)).lark.text()).toBe('Hi')
})

test('other chunks are picked by a function, and refused without one', async () => {
  const chunks = [{ token: 'H' }, { other: 1 }, { token: 'i' }]

  expect((await playStream(chunks, { text: chunk => (chunk as { token?: string }).token })).lark.text()).toBe('Hi')
  await expect(playStream(chunks)).rejects.toThrow('stream: expected strings')
  await expect(playStream([new Uint8Array([72])])).rejects.toThrow(TypeError)
})

test('a snapshot may take back what was shown, also in cards that are full', async () => {
  const long = words(120).join('')
  const { lark, result } = await playStream([long, long.replace('word3 ', 'WORD '), 'Short after all.'], {
    mode: 'snapshot',
    gaps: [2000],
    maxBytes: 600,
  })

  expect(lark.texts()).toEqual(['Short after all.'])
  expect(result).toEqual({ messageIds: idsOf(lark), text: 'Short after all.', fallback: false })
})

test('a rewritten word in a full card is replaced there', async () => {
  const long = words(120).join('')
  const next = long.replace('word3 ', 'WORD ')
  const { lark } = await playStream([long, next], { mode: 'snapshot', gaps: [2000], maxBytes: 600 })

  expect(lark.messages().length).toBeGreaterThan(1)
  expect(lark.text()).toBe(next)
})

test('a placeholder is shown at once and gives way to the text', async () => {
  const { lark } = await playStream(['Hello'], { placeholder: 'Thinking …', gaps: [5000] })

  expect(JSON.parse(String(lark.calls[0]?.body.data)).body.elements[0].content).toBe('Thinking …')
  expect(lark.texts()).toEqual(['Hello'])
})

test("the card around the text and its summary are the caller's", async () => {
  const { lark } = await playStream(['Hello'], {
    card: text => ({ schema: '2.0', config: { width_mode: 'fill' }, body: { elements: [text, { tag: 'hr' }] } }),
    summary: text => `${text}!`,
  })

  expect(lark.cards()[0]?.card).toMatchObject({
    config: { width_mode: 'fill', streaming_mode: false, summary: { content: 'Hello!' } },
    body: { elements: [{ tag: 'markdown', content: 'Hello' }, { tag: 'hr' }] },
  })
})

test('it answers a message, in a thread if that is asked for', async () => {
  const lark = larkStage()
  const { client, chatId, clock } = lark
  const { messageId: rootId } = await lark.emulator.user('Ada').sends({ text: 'How far is the moon?', chatId })
  const stream = source(['384,400', ' km'])
  await clock.run(streamCard({ client, rootId, replyInThread: true, stream, timers: clock }))

  expect(lark.messages()).toMatchObject([{ parentId: rootId, threadId: expect.stringMatching(/^omt_/) }])
  expect(lark.text()).toBe('384,400 km')
})

test.each([
  [{ chatId: undefined }, 'receiver: expected chatId'],
  [{ openId: 'ou_1' }, 'got chatId and openId'],
  [{ replyInThread: true }, 'replyInThread: expected with rootId'],
  [{ maxBytes: 100 }, 'maxBytes: expected'],
])('%o is refused before anything is sent', async (params, message) => {
  await expect(playStream(['Hello'], params)).rejects.toThrow(message)
})

test('half a character at the very end is shown as the sign for a broken one', async () => {
  const { lark, result } = await playStream(['Hi \ud83d'])

  expect(lark.text()).toBe('Hi \ufffd')
  expect(result.text).toBe('Hi \ufffd')
})

test('a summary that throws comes out, and a stream that goes on is let go', async () => {
  const lark = larkStage()
  const { client, chatId, clock } = lark
  let released = false
  async function* endless() {
    try {
      for (;;) {
        await clock.sleep(10)
        yield 'word '.repeat(2000)
      }
    } finally {
      released = true
    }
  }
  function summary(): string {
    throw new Error('no summary')
  }

  await expect(clock.run(streamCard({ client, chatId, stream: endless(), summary, timers: clock }))).rejects.toThrow(
    'no summary',
  )
  await clock.run(clock.sleep(20))

  expect(released).toBe(true)
  expect(lark.cards()).toHaveLength(1)
  expect(openCards(lark)).toEqual([])
})

test('a summary that throws at the very end leaves no card in streaming mode', async () => {
  const lark = larkStage()
  const { client, chatId, clock } = lark
  async function* answer() {
    yield 'Hello'
  }
  function summary(): string {
    throw new Error('no summary')
  }
  const call = streamCard({ client, chatId, stream: answer(), summary, timers: clock })

  await expect(clock.run(call)).rejects.toThrow('no summary')

  expect(lark.text()).toBe('Hello')
  expect(openCards(lark)).toEqual([])
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
  const lark = larkStage()
  const { client, chatId, clock } = lark
  const work = streamCard({ client, chatId, stream: numbers(), timers: clock })

  await expect(clock.run(work)).rejects.toThrow('got number')
  await clock.run(Promise.resolve())
  expect(released).toBe(true)
})
