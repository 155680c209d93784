import { type Arbitrary, assert, constantFrom, dictionary, letrec, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { explainSize, fromJson, sizeOf, toV2 } from '../src/index.ts'
import { COMPONENTS, TYPES } from '../src/lint/table.ts'
import { COMPONENTS_V1 } from '../src/lint/tableV1.ts'
import { clientFloor, explainRefusal, lint } from '../src/lint.ts'
import { cardsV1, cardsV2 } from './fixtures/fixtures.ts'

const tables = [COMPONENTS, COMPONENTS_V1, TYPES]
const fields = [...new Set(tables.flatMap(table => Object.values(table).flatMap(Object.keys)))]
const words = [...Object.keys(COMPONENTS_V1), '2.0', '1.0', 'callback', 'submit', '10px', 'auto', '#fff', 'constructor']
// Names that every object has from its prototype.
const keys = constantFrom(...fields, 'schema', 'elements', 'i18n_elements', 'toString', 'constructor', '__proto__')

/** JSON that looks like a card and is none. */
const { tree } = letrec<{ tree: unknown; leaf: unknown }>(tie => ({
  leaf: oneof(constantFrom<unknown>(...words, null, true, 0, -1, 1.5, '', [], {}), string({ maxLength: 3 })),
  tree: oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    dictionary(keys, tie('tree'), { maxKeys: 6 }),
    tie('tree').map(item => [item, item]),
  ),
}))
const likeACard: Arbitrary<object> = dictionary(keys, tree, { maxKeys: 8 }).map(card =>
  JSON.parse(JSON.stringify(card)),
)

/** Whether a call refuses what is no card, in its own words. */
function asksForLess(call: () => unknown): boolean {
  try {
    call()
    return false
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toMatch(/^TypeError: (old|json): expected /)
    return true
  }
}

test.each(['2.0', '1.0', undefined])('no JSON in place of a card (schema %s) makes anything throw', schema => {
  assert(
    property(likeACard, given => {
      const card = { ...given, ...(schema !== undefined && { schema }) }
      for (const { path, errPath, message } of lint(card, { client: '7.9' })) {
        expect(errPath.startsWith('ROOT')).toBe(true)
        expect(path + message).not.toContain('[object')
      }
      clientFloor(card)
      explainSize(card)
      sizeOf(card)
      explainRefusal({ code: 230099, msg: 'ErrCode: 200861; ErrPath: ROOT -> body' }, card)
      if (asksForLess(() => fromJson(card))) expect(schema).toBe(undefined)
      if (asksForLess(() => toV2(card))) expect(schema).not.toBe('2.0')
    }),
    { numRuns: 300 },
  )
})

const MEASURES = { clientFloor, explainSize, sizeOf }

test.each(Object.entries(MEASURES))('%s names its parameter for what is no object', (_, measure) => {
  for (const [given, got] of [
    [null, 'null'],
    [undefined, 'undefined'],
    ['{}', 'string'],
    [7, 'number'],
  ] as const) {
    expect(() => measure(given as unknown as object)).toThrow(
      new TypeError(`card: expected a card as an object, got ${got}`),
    )
  }
})

test('lint of what is no card has one finding that says what came', () => {
  const found = (given: unknown) =>
    lint(given as object).map(({ level, rule, path, message }) => [level, rule, path, message])
  expect(found(null)).toEqual([['error', 'type', '', 'a card is an object, and this is null']])
  expect(found(undefined)).toEqual([['error', 'type', '', 'a card is an object, and this is undefined']])
  expect(found([{ tag: 'hr' }])).toEqual([['error', 'type', '', 'a card is an object, and this is a list']])
  for (const text of ['Hello', '{', '7', '[]'])
    expect(found(text)).toEqual([['error', 'type', '', 'a card is an object, and this is text']])
  expect(found('{"schema":"2.0"}')).toEqual([
    ['error', 'envelope', '', 'this is the JSON of a card as text: pass JSON.parse() of it'],
  ])
})

test('a card that nests without end is told, and not followed', () => {
  let nested: object = { tag: 'hr' }
  for (let level = 0; level < 20_000; level++) nested = { tag: 'column_set', columns: [nested] }
  const card = { schema: '2.0', body: { elements: [nested] } }
  expect(lint(card, { client: '7.20' })).toEqual([
    {
      level: 'error',
      rule: 'depth',
      path: '',
      errPath: 'ROOT',
      message: 'nests more than 500 levels deep; containers take five',
    },
  ])
  const loop: { elements: object[] } = { elements: [] }
  loop.elements.push(loop, loop)
  for (const measure of Object.values(MEASURES)) {
    for (const given of [card, loop])
      expect(() => measure(given)).toThrow(new TypeError('card: nests more than 500 levels deep, or holds itself'))
  }
})

test('every part is explained with the weight that it has by itself', () => {
  for (const card of [...cardsV2.map(({ json }) => json), ...cardsV1.map(sample => sample.card)]) {
    const { byBytes, byComponents } = explainSize(card, Number.POSITIVE_INFINITY)
    for (const { path, bytes, components } of [...byBytes, ...byComponents]) {
      const own = path
        .split(/[.[\]]+/)
        .filter(Boolean)
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], card)
      const { bytes: ownBytes, components: ownComponents } = sizeOf(own as object)
      expect({ path, bytes, components }).toEqual({ path, bytes: ownBytes, components: ownComponents })
    }
  }
})

test('what JSON leaves out, or writes otherwise, weighs what it weighs there', () => {
  const part = {
    tag: 'chart',
    chart_spec: { at: new Date(0), none: undefined, list: [undefined, 1, 'ü'], call: () => 1, tag: 'no part' },
    text: { tag: 'plain_text', content: '"\u2028' },
  }
  expect(explainSize({ body: { elements: [part] } }).byBytes[0]).toEqual({
    path: 'body.elements[0]',
    tag: 'chart',
    bytes: Buffer.byteLength(JSON.stringify(part)),
    components: 2,
  })
})

test('a part is weighed once, however many there are and however deep they sit', () => {
  let reads = 0
  const counted = (fields: object): object =>
    new Proxy(fields, {
      ownKeys(target) {
        reads += 1
        return Reflect.ownKeys(target)
      },
    })
  let inner = counted({ tag: 'hr' })
  for (let level = 0; level < 100; level++) inner = counted({ tag: 'column', elements: [inner] })
  explainSize(inner)
  // Once to see that it can be followed, once to weigh.
  expect(reads).toBe(202)
})
