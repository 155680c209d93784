import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLiveCard } from '../src/cardkit.ts'
import type { CardJson } from '../src/index.ts'
import { isChange, larkStage, type Wrong } from './larkStage.ts'

const text = fc.record({ tag: fc.constant('markdown' as const), content: fc.string({ minLength: 1, maxLength: 40 }) })
const leaf = fc.oneof(text, fc.record({ tag: fc.constant('hr' as const) }))
/** Makes a batch of changes smaller than the card. */
const long = { tag: 'markdown', element_id: 'long', content: 'x'.repeat(1000) }
const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', undefined)
const element = fc.tuple(
  name,
  fc.oneof(
    leaf,
    fc.record({
      tag: fc.constant('collapsible_panel' as const),
      header: fc.constant({}),
      elements: fc.array(text, { maxLength: 2 }),
    }),
  ),
)

const cards = fc
  .record({
    elements: fc.uniqueArray(element, { minLength: 1, maxLength: 6, selector: ([id]) => id ?? {} }),
    config: fc.record({ streaming_mode: fc.boolean(), width_mode: fc.constant('fill') }),
    title: fc.constantFrom('Deploy', 'Deploy', 'Deploy', 'Deployed'),
  })
  .map(
    ({ elements, config, title }) =>
      ({
        schema: '2.0',
        config,
        header: { title: { tag: 'plain_text', content: title } },
        body: {
          elements: [long, ...elements.map(([id, one]) => ({ ...one, ...(id !== undefined && { element_id: id }) }))],
        },
      }) as CardJson,
  )

const WRONG: Wrong[] = ['lost', 'down', 'stalled', 'busy', 'broken', 'gateway', 300317, 200810, 200740]
const lives = fc.record({
  made: cards,
  next: fc.array(cards, { minLength: 1, maxLength: 4 }),
  wrong: fc.array(fc.tuple(fc.nat({ max: 6 }), fc.constantFrom(...WRONG)), { maxLength: 4 }),
})

test('whatever cards it is updated to, and whatever goes wrong, it looks like the last one that was taken', {
  timeout: 60_000,
}, async () => {
  let refused = 0
  let batches = 0
  await fc.assert(
    fc.asyncProperty(lives, async ({ made, next, ...went }) => {
      const wrong = new Map(went.wrong)
      let changes = 0
      const lark = larkStage({ wrong: call => (isChange(call) ? wrong.get(changes++) : undefined) })
      const { client, chatId, clock } = lark
      let expected: CardJson | undefined = made
      async function work() {
        const live = await createLiveCard({ client, chatId, card: made, timers: clock })
        for (const card of next) {
          expected = await live.update(card).then(
            () => card,
            () => undefined,
          )
          if (!expected) refused += 1
        }
      }
      await clock.run(work())

      batches += lark.calls.filter(({ path }) => path.endsWith('/batch_update')).length
      // What was refused may have been carried out unheard before.
      if (expected) expect(lark.messages()).toMatchObject([{ content: expected }])
      if (expected) expect(lark.cards()[0]?.card).toEqual(expected)
      expect(lark.busiestSecond()).toBeLessThanOrEqual(10)
    }),
    { numRuns: 1000 },
  )
  expect(refused).toBeGreaterThan(100)
  expect(batches).toBeGreaterThan(300)
})
