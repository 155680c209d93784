import { type Arbitrary, assert, constantFrom, dictionary, letrec, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { type CardMessage, explainSize, fromJson, sizeOf, toV2 } from '../src/index.ts'
import { COMPONENTS, TYPES } from '../src/lint/table.ts'
import { COMPONENTS_V1 } from '../src/lint/tableV1.ts'
import { clientFloor, explainRefusal, lint } from '../src/lint.ts'

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
      fromJson(card)
      if (schema !== '2.0') toV2(card as CardMessage)
    }),
    { numRuns: 300 },
  )
})
