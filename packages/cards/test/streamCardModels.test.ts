import { simulateReadableStream, streamText } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import OpenAI from 'openai'
import { expect, test } from 'vitest'
import { streamCard } from '../src/cardkit.ts'
import { larkStage } from './larkStage.ts'
import { source } from './playStream.ts'

const WORDS = ['The moon is ', '384', ',4', '00', ' km', ' away \ud83d', '\ude42', '.']
const WHOLE = WORDS.join('')

/** A model of the AI SDK that says the words, and may fail then. */
function mockModel(failure?: Error) {
  const usage = {
    inputTokens: { total: 3, noCache: 3, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 8, text: 8, reasoning: 0 },
  }
  return new MockLanguageModelV4({
    doStream: async () => ({
      stream: simulateReadableStream({
        initialDelayInMs: null,
        chunkDelayInMs: null,
        chunks: [
          { type: 'stream-start', warnings: [] },
          { type: 'reasoning-start', id: 'r' },
          { type: 'reasoning-delta', id: 'r', delta: 'Let me think.' },
          { type: 'reasoning-end', id: 'r' },
          { type: 'text-start', id: 't' },
          ...WORDS.map(delta => ({ type: 'text-delta' as const, id: 't', delta })),
          { type: 'text-end', id: 't' },
          ...(failure ? [{ type: 'error' as const, error: failure }] : []),
          { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage },
        ],
      }),
    }),
  })
}

/** OpenAI's client, whose server sends these events. */
function openai(events: readonly object[]): OpenAI {
  const body = [...events.map(event => `data: ${JSON.stringify(event)}\n\n`), 'data: [DONE]\n\n'].join('')
  const fetch = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  return new OpenAI({ apiKey: 'none', fetch })
}

async function shown<Chunk>(
  stream: AsyncIterable<Chunk>,
  text?: (chunk: Chunk) => string | undefined,
): Promise<string[]> {
  const lark = larkStage()
  const { client, chatId, clock, texts } = lark
  await clock.run(streamCard({ client, chatId, stream, text, timers: clock }))
  return texts()
}

test("the AI SDK's text stream is taken as it is", async () => {
  const { textStream } = streamText({ model: mockModel(), prompt: 'How far is the moon?' })

  expect(textStream).toBeInstanceOf(ReadableStream)
  expect(await shown(textStream)).toEqual([WHOLE])
})

test("the AI SDK's full stream is taken as it is, its reasoning left out", async () => {
  const { fullStream } = streamText({ model: mockModel(), prompt: 'How far is the moon?' })

  expect(await shown(fullStream)).toEqual([WHOLE])
})

const chunk = (delta: object, finish_reason: string | null = null) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'gpt-5',
  choices: [{ index: 0, delta, finish_reason }],
})

test("OpenAI's stream of chat completions is taken as it is", async () => {
  const client = openai([
    chunk({ role: 'assistant', content: '', refusal: null }),
    ...WORDS.map(content => chunk({ content })),
    chunk({}, 'stop'),
    { ...chunk({}), choices: [], usage: { prompt_tokens: 3, completion_tokens: 8, total_tokens: 11 } },
  ])
  const stream = await client.chat.completions.create({ model: 'gpt-5', messages: [], stream: true })

  expect(await shown(stream)).toEqual([WHOLE])
})

test("OpenAI's chunks are typed where a text is picked from them", async () => {
  const client = openai(WORDS.map(content => chunk({ content })))
  const stream = await client.chat.completions.create({ model: 'gpt-5', messages: [], stream: true })

  expect(await shown(stream, ({ choices }) => choices[0]?.delta.content?.toUpperCase())).toEqual([WHOLE.toUpperCase()])
})

test("OpenAI's stream of responses is taken as it is", async () => {
  const place = { item_id: 'msg_1', output_index: 0, content_index: 0 }
  const client = openai([
    { type: 'response.created', sequence_number: 0, response: {} },
    { type: 'response.reasoning_summary_text.delta', sequence_number: 1, ...place, delta: 'Let me think.' },
    ...WORDS.map((delta, index) => ({
      type: 'response.output_text.delta',
      sequence_number: index + 2,
      ...place,
      delta,
      logprobs: [],
    })),
    { type: 'response.output_text.done', sequence_number: 20, ...place, text: WHOLE, logprobs: [] },
    { type: 'response.completed', sequence_number: 21, response: {} },
  ])
  const stream = await client.responses.create({ model: 'gpt-5', input: 'How far is the moon?', stream: true })

  expect(await shown(stream)).toEqual([WHOLE])
})

test("a model that fails is told of after its text is shown, by the AI SDK's full stream", async () => {
  const lark = larkStage()
  const { client, chatId, clock } = lark
  const { fullStream } = streamText({
    model: mockModel(new RangeError('overloaded')),
    prompt: 'How far is the moon?',
    onError() {},
  })

  await expect(clock.run(streamCard({ client, chatId, stream: fullStream, timers: clock }))).rejects.toThrow(
    new RangeError('overloaded'),
  )
  expect(lark.texts()).toEqual([WHOLE])
})

test.each([
  ['an error', { type: 'error', code: 'server_error', message: 'overloaded', param: null, sequence_number: 3 }],
  [
    'a failed response',
    { type: 'response.failed', sequence_number: 3, response: { error: { message: 'overloaded' } } },
  ],
  ['an error of another kind', { type: 'error', error: { message: 'overloaded' } }],
  ['words', { type: 'error', error: 'overloaded' }],
])('%s makes the call reject', async (_, failure) => {
  const stream = source([{ type: 'response.output_text.delta', delta: 'Half' }, failure])

  await expect(shown(stream)).rejects.toThrow('the model failed: overloaded')
})
