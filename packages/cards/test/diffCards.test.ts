import fc from 'fast-check'
import { expect, test } from 'vitest'
import { batchUpdateCard, type CardAction, createCard, diffCards } from '../src/cardkit.ts'
import type { CardJson } from '../src/index.ts'
import { larkStage } from './larkStage.ts'

const text = (id: string | undefined, content: string) => ({
  tag: 'markdown' as const,
  ...(id && { element_id: id }),
  content,
})
const cardOf = (elements: object[], rest: object = {}) => ({ schema: '2.0', ...rest, body: { elements } }) as CardJson
/** Makes a card so large that any change of it is smaller. */
const long = text('long', 'x'.repeat(2000))

function actionsBetween(old: CardJson, next: CardJson): readonly CardAction[] {
  const diff = diffCards(old, next)
  if ('card' in diff) throw new Error('it is the whole card')
  return diff.actions
}

/** What the platform makes of a card by a batch of changes. */
async function applied(card: CardJson, actions: readonly CardAction[]): Promise<unknown> {
  const { client, clock, cards } = larkStage({ latencyMs: () => 0 })
  async function work() {
    const { data } = await createCard({ client, card })
    await batchUpdateCard({ client, cardId: data.card_id, sequence: 1, actions })
  }
  await clock.run(work())
  return cards()[0]?.card
}

test('nothing differs between a card and its copy', () => {
  const c = cardOf([long, text(undefined, 'a')], { config: { width_mode: 'fill' } })

  expect(diffCards(c, structuredClone(c))).toEqual({ actions: [] })
})

test.each([
  [
    'a field that changes is sent alone',
    [long, text('a', '1')],
    [long, text('a', '2')],
    [{ action: 'partial_update_element', params: { element_id: 'a', partial_element: { content: '2' } } }],
  ],
  [
    'a component that becomes another one is replaced',
    [long, text('a', '1')],
    [long, { tag: 'hr', element_id: 'a' }],
    [{ action: 'update_element', params: { element_id: 'a', element: { tag: 'hr', element_id: 'a' } } }],
  ],
  [
    'a component that loses a field is replaced',
    [long, { ...text('a', '1'), margin: '4px' }],
    [long, text('a', '1')],
    [{ action: 'update_element', params: { element_id: 'a', element: text('a', '1') } }],
  ],
  [
    'components that go are removed at once',
    [long, text('a', '1'), text('b', '2')],
    [long],
    [{ action: 'delete_elements', params: { element_ids: ['a', 'b'] } }],
  ],
  [
    'components that come stand behind the one before them',
    [long, text('a', '1')],
    [long, text(undefined, 'new'), text('b', '2'), text('a', '1')],
    [
      {
        action: 'add_elements',
        params: { type: 'insert_after', target_element_id: 'long', elements: [text(undefined, 'new'), text('b', '2')] },
      },
    ],
  ],
  [
    'at the beginning, they stand before the one after them',
    [long],
    [text('a', '1'), long],
    [
      {
        action: 'add_elements',
        params: { type: 'insert_before', target_element_id: 'long', elements: [text('a', '1')] },
      },
    ],
  ],
  [
    'behind one without a name, they go to the end',
    [long, text(undefined, 'x')],
    [long, text(undefined, 'x'), text('a', '1')],
    [{ action: 'add_elements', params: { type: 'append', elements: [text('a', '1')] } }],
  ],
  [
    'one that moves is taken out and put in',
    [text('a', '1'), long, text('b', '2')],
    [long, text('b', '2'), text('a', '1')],
    [
      { action: 'delete_elements', params: { element_ids: ['a'] } },
      { action: 'add_elements', params: { type: 'insert_after', target_element_id: 'b', elements: [text('a', '1')] } },
    ],
  ],
  [
    'a change inside of containers without names is sent alone',
    [long, { tag: 'column_set', columns: [{ tag: 'column', elements: [text('a', '1'), text('b', 'same')] }] }],
    [long, { tag: 'column_set', columns: [{ tag: 'column', elements: [text('a', '2'), text('b', 'same')] }] }],
    [{ action: 'partial_update_element', params: { element_id: 'a', partial_element: { content: '2' } } }],
  ],
])('%s', async (_, old, next, actions) => {
  expect(actionsBetween(cardOf(old), cardOf(next))).toEqual(actions)
  expect(await applied(cardOf(old), actions as CardAction[])).toEqual(cardOf(next))
})

test('settings that change are sent alone', () => {
  const old = cardOf([long], { config: { streaming_mode: true, width_mode: 'fill' } })
  const next = cardOf([long], {
    config: { streaming_mode: false, width_mode: 'fill' },
    card_link: { url: 'https://a.b' },
  })

  expect(actionsBetween(old, next)).toEqual([
    {
      action: 'partial_update_setting',
      params: { settings: { config: { streaming_mode: false }, card_link: { url: 'https://a.b' } } },
    },
  ])
})

const many = (content: string) => cardOf('abcdefg'.split('').map(id => text(id, content)))

test.each([
  ['the header changes', cardOf([long], { header: { title: { tag: 'plain_text', content: 'A' } } }), cardOf([long])],
  ['a setting goes', cardOf([long], { config: { width_mode: 'fill' } }), cardOf([long], { config: {} })],
  ['what changes has no name', cardOf([long, text(undefined, '1')]), cardOf([long, text(undefined, '2')])],
  ['a name is there twice', cardOf([long, text('a', '1'), text('a', '2')]), cardOf([long])],
  ['everything goes', cardOf([long]), cardOf([text('a', '1')])],
  ['it is cheaper', many('1'), many('2')],
  [
    'one goes into another container',
    cardOf([long, text('a', '1'), { tag: 'form', name: 'f', element_id: 'f', elements: [] }]),
    cardOf([long, { tag: 'form', name: 'f', element_id: 'f', elements: [text('a', '1')] }]),
  ],
])('the whole card is sent when %s', (_, old, next) => {
  expect(diffCards(old, next)).toEqual({ card: next })
})

const margin = fc.constantFrom('4px', '8px')
const leaf = fc.oneof(
  fc.record(
    {
      tag: fc.constant('markdown'),
      content: fc.constantFrom('1', '2', 'x'.repeat(80)),
      margin,
      icon: fc.record(
        { token: fc.constantFrom('a', 'b'), color: fc.constantFrom('red', 'blue') },
        { requiredKeys: ['token'] },
      ),
    },
    { requiredKeys: ['tag', 'content'] },
  ),
  fc.record({ tag: fc.constant('hr'), margin }, { requiredKeys: ['tag'] }),
)
const inside = { padding: fc.constantFrom('1px', '2px'), elements: fc.array(leaf, { maxLength: 5 }) }
const container = fc.oneof(
  fc.record({ tag: fc.constant('collapsible_panel'), header: fc.constant({}), ...inside }),
  fc.record({ tag: fc.constant('interactive_container'), behaviors: fc.constant([]), ...inside }),
)
const columns = fc.record({
  tag: fc.constant('column_set'),
  columns: fc.array(fc.record({ tag: fc.constant('column'), elements: fc.array(leaf, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
})
const body = fc.array(fc.oneof(leaf, leaf, container, columns), { minLength: 1, maxLength: 7 })
/** Takes names from a few, so that two cards share some, in different orders. */
const naming = fc.array(fc.option(fc.nat({ max: 30 }), { freq: 6, nil: undefined }), { minLength: 60, maxLength: 60 })

function named(elements: readonly object[], names: readonly (number | undefined)[]): object[] {
  const left = [...names]
  const used = new Set<number>()
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]))
    const name = 'tag' in value ? left.shift() : undefined
    if (name === undefined || used.has(name)) return inner
    used.add(name)
    return { ...inner, element_id: `e${name}` }
  }
  return elements.map(element => visit(element) as object)
}

/** A card and what becomes of it: some of its components changed, gone, new or elsewhere. */
const pairs = fc
  .tuple(body, naming, body, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 })), { maxLength: 4 }))
  .map(([first, names, others, edits]) => {
    const old = named(first, names)
    const next = structuredClone(old) as Record<string, unknown>[]
    for (const [seed, kind] of edits) {
      const at = seed % (next.length + 1)
      const one = next[at]
      if (kind === 0) next.splice(at, 1)
      else if (kind === 1) next.splice(at, 0, structuredClone(others[seed % others.length]) as never)
      else if (kind === 2 && one)
        Object.assign(one, { margin: '9px', ...(one.tag === 'markdown' && { content: `n${seed % 5}` }) })
      else if (kind === 3 && one) next.splice(seed % 3, 0, ...next.splice(at, 1))
      else if (one && Array.isArray(one.elements))
        one.elements.splice(seed % 3, 1, { tag: 'hr', element_id: `new${seed % 2}` })
    }
    return [cardOf([long, ...old]), cardOf([long, ...next])] as const
  })

test('applied, the changes make the one card of the other', async () => {
  let batches = 0
  await fc.assert(
    fc.asyncProperty(pairs, async ([old, next]) => {
      const diff = diffCards(old, next)
      if ('card' in diff || diff.actions.length === 0) return
      batches += 1
      expect(await applied(old, diff.actions)).toEqual(next)
      expect(JSON.stringify(diff.actions).length).toBeLessThanOrEqual(JSON.stringify(next).length)
    }),
    { numRuns: 5000 },
  )
  expect(batches).toBeGreaterThan(1500)
})
