import fc from 'fast-check'
import { expect } from 'vitest'
import { streamCard } from '../src/cardkit.ts'
import { isChange, larkStage, type Wrong } from './larkStage.ts'
import { chunksOf, idsOf, openCards, playStream, REFUSALS, source, words } from './playStream.ts'
import { shows } from './shows.ts'

/** What passes by itself, and may happen to any call. */
const PASSING: Wrong[] = ['lost', 'down', 'stalled', 'busy', 'broken', 'gateway', 230020, 230049]

/** So many failures in a row that, with refusals beside them, a call may be given up. */
const LONG = 4

/** Characters of 1 to 4 bytes, and those that markdown and JSON treat in their own ways. */
const character = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', '1', '0', ' ', '\n', '"', '\\', '|', '-', '*', '\r\n', '\0') },
  { weight: 4, arbitrary: fc.constantFrom('你', 'é', '🙂', '👨‍👩‍👧', '🇨🇳', 'e\u0301') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\n```\n', '\n```ts\nlet a\n', '\n~~~~\n', '```', '\n| a | b |\n|---|---|\n| 1 | 2 |\n'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('![chart](img_v3_1)', '[link](https://example.com/a_b)', '<at id=all></at>'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
)

const chunking = {
  cuts: fc.array(fc.nat({ max: 2000 }), { maxLength: 12 }),
  latencies: fc.array(fc.constantFrom(0, 1, 20, 130, 900), { minLength: 1, maxLength: 3 }),
}

const streams = fc.record({
  ...chunking,
  text: fc.oneof(
    { weight: 9, arbitrary: fc.array(character, { minLength: 1, maxLength: 40 }) },
    { weight: 1, arbitrary: fc.array(character, { minLength: 200, maxLength: 900 }) },
  ),
  gaps: fc.array(fc.constantFrom(0, 0, 0, 5, 40, 111, 400, 3000, 11 * 60_000), { minLength: 1, maxLength: 4 }),
  refusals: fc.array(fc.tuple(fc.nat({ max: 6 }), fc.constantFrom(...REFUSALS)), { maxLength: 3 }),
  /** From which call on, what, and how many times. */
  mishaps: fc.array(fc.tuple(fc.nat({ max: 8 }), fc.constantFrom(...PASSING), fc.constantFrom(1, 1, 1, 2, LONG, 15)), {
    maxLength: 2,
  }),
  mode: fc.constantFrom('delta' as const, 'snapshot' as const),
  maxBytes: fc.constantFrom(28_000, 28_000, 700),
})

/** Whatever the chunks, whatever is refused and whatever breaks, the text is there once and whole. Resolves to how much went wrong. */
export async function textsArrive(numRuns: number): Promise<number> {
  let met = 0
  await fc.assert(
    fc.asyncProperty(streams, async ({ text: characters, cuts, gaps, latencies, mode, maxBytes, ...went }) => {
      const text = characters.join('')
      const deltas = chunksOf(text, cuts)
      const chunks = mode === 'delta' ? deltas : deltas.map((_, index) => deltas.slice(0, index + 1).join(''))
      const refusals = new Map(went.refusals)
      const mishaps = new Map(
        went.mishaps.flatMap(([from, wrong, times]) =>
          Array.from(
            { length: wrong === 'stalled' ? Math.min(times, LONG) : times },
            (_, index) => [from + index, wrong] as const,
          ),
        ),
      )
      let changes = 0
      const { result, lark } = await playStream(chunks, {
        gaps,
        mode,
        maxBytes,
        latencyMs: count => latencies[count % latencies.length] ?? 0,
        wrong(call, count) {
          const wrong = mishaps.get(count) ?? (isChange(call) ? refusals.get(changes++) : undefined)
          if (wrong !== undefined) met += 1
          return wrong
        },
      })

      expect(shows(lark.texts(), text)).toBe(true)
      expect(result).toMatchObject({ messageIds: idsOf(lark), text })
      expect(lark.busiestSecond()).toBeLessThanOrEqual(10)
      // Given up, cards are followed by a plain message, and one that cannot be closed is left to close by itself.
      if (went.mishaps.some(([, , times]) => times >= LONG)) return
      expect(result.fallback).toBe(false)
      // Closing is tried four times.
      if (went.refusals.length + went.mishaps.length < 4) expect(openCards(lark)).toEqual([])
    }),
    { numRuns },
  )
  return met
}

const stops = fc.record({
  ...chunking,
  gaps: fc.array(fc.constantFrom(0, 40, 400), { minLength: 1, maxLength: 4 }),
  stopMs: fc.nat({ max: 4000 }),
  from: fc.nat({ max: 10 }),
  refusal: fc.constantFrom(...REFUSALS),
  maxBytes: fc.constantFrom(28_000, 700),
})

/** Stopped at any time, and whatever is refused for good, what came is there once and whole. Resolves to how often it went out without a card. */
export async function stopsAreClean(numRuns: number): Promise<number> {
  const whole = words(60).join('')
  let fallbacks = 0
  await fc.assert(
    fc.asyncProperty(stops, async ({ cuts, gaps, stopMs, from, refusal, maxBytes }) => {
      const lark = larkStage({
        wrong: ({ path }, count) => (count > from && path.startsWith('cardkit') ? refusal : undefined),
      })
      const { client, chatId, clock } = lark
      const controller = new AbortController()
      clock.setTimeout(() => controller.abort(), stopMs)
      const stream = source(chunksOf(whole, cuts), clock, gaps)
      const { signal } = controller
      const result = await clock.run(streamCard({ client, chatId, stream, timers: clock, signal, maxBytes }))

      expect(whole.startsWith(result.text)).toBe(true)
      expect(lark.text()).toBe(result.text)
      expect(result.messageIds).toEqual(idsOf(lark))
      if (result.fallback) fallbacks += 1
    }),
    { numRuns },
  )
  return fallbacks
}
