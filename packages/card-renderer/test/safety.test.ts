import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RenderOptions } from '../src/index.ts'
import { renderCard } from '../src/index.ts'
import { attacks } from './attacks.ts'
import { cardsOf, fixtures } from './cards.ts'
import { faultsOf } from './inspect.ts'

const TAGS = `action audio button chart checker collapsible_panel column column_set date_picker div form header hr img
  img_combination input interactive_container markdown multi_select_person multi_select_static note overflow person
  person_list picker_datetime picker_time select_img select_person select_static table`.split(/\s+/)

/** Resolvers that hand on what they are given: what a careless page does. */
const careless = {
  styles: false,
  imageUrl: key => key,
  iconUrl: token => (token.includes('_') ? undefined : token),
  person: id => ({ name: id, avatarUrl: id }),
  chatMembers: attacks,
} satisfies RenderOptions

const options = fc.constantFrom<RenderOptions>(
  careless,
  { ...careless, colorScheme: 'dark', device: 'phone', locale: 'en_us' },
  { styles: false },
  { styles: false, colorScheme: 'auto', client: 'ios', timeZone: 'Asia/Shanghai' },
)

type Json = { readonly [field: string]: unknown }

describe('whatever a card holds', () => {
  test.each(attacks)('%j does nothing in any field of any sample', attack => {
    for (const fixture of fixtures) {
      for (const card of cardsOf(fixture)) {
        expect(faultsOf(renderCard(poisoned(card, attack), careless)), fixture.name).toEqual([])
      }
    }
  })

  test.each(fixtures)('sample $name is safe as it is', fixture => {
    for (const card of cardsOf(fixture)) {
      for (const device of ['desktop', 'phone'] as const) {
        for (const colorScheme of ['light', 'dark'] as const) {
          expect(faultsOf(renderCard(card, { styles: false, device, colorScheme }))).toEqual([])
        }
      }
    }
  })

  test('random components with hostile values are safe and never throw', () => {
    fc.assert(
      fc.property(components, options, (elements, chosen) => {
        expect(faultsOf(renderCard({ schema: '2.0', body: { elements }, header: elements[0] }, chosen))).toEqual([])
        expect(faultsOf(renderCard({ elements, i18n_elements: { en_us: elements } }, chosen))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('samples with any value replaced by anything are safe and never throw', () => {
    const mutated = fc.tuple(fc.constantFrom(...fixtures), fc.nat(), anything)
    fc.assert(
      fc.property(mutated, options, ([fixture, place, value], chosen) => {
        for (const card of cardsOf(fixture)) {
          expect(faultsOf(renderCard(replaced(card, place, value), chosen))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('random JSON never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), options, (json, chosen) => {
        expect(faultsOf(renderCard(json as Json, chosen))).toEqual([])
        expect(faultsOf(renderCard(JSON.stringify(json), chosen))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('random markdown is safe in every dialect', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...attacks, ...MARKDOWN), fc.string({ maxLength: 8 })), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(pieces, options, (all, chosen) => {
        const content = all.join('')
        const elements = [
          { tag: 'markdown', content, href: { url: { url: content } } },
          { tag: 'div', text: { tag: 'lark_md', content } },
        ]
        expect(faultsOf(renderCard({ schema: '2.0', body: { elements } }, chosen))).toEqual([])
        expect(faultsOf(renderCard({ elements }, chosen))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

const MARKDOWN = [
  '**',
  '*',
  '~~',
  '`',
  '```\n',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '    ',
  '> ',
  '# ',
  '[',
  ']',
  '](',
  ')',
  '![',
  '|',
  '\n|---|---|\n',
  '<font color="red">',
  '</font>',
  '<a href="https://ok.example">',
  '</a>',
  '<link url="https://ok.example">',
  '</link>',
  '<at id=all></at>',
  '<text_tag color="blue">',
  '</text_tag>',
  '<raw>',
  '</raw>',
  '<br>',
  '\n<hr>\n',
  ':OK:',
  ':2022:',
  '<number_tag url="https://ok.example">',
  '</number_tag>',
  '<person id="ou_1">',
  '</person>',
  '&lt;',
  '&#60;',
  '\\',
  'https://ok.example/a',
  '<https://ok.example>',
]

const scalar = fc.oneof(
  fc.constantFrom(...attacks),
  fc.constantFrom(
    'plain_text',
    'lark_md',
    'weighted',
    'auto',
    'fill',
    'small',
    'blue',
    'grey-500',
    '8px',
    'img_1',
    'ou_1',
    'standard_icon',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
)
/** Objects that look like what they are not. */
const impostors = fc.constantFrom(
  { toString: 1, valueOf: 1 },
  { length: 1e9 },
  { toJSON: 'x' },
  { html: '<script>' },
  [],
)
const anything = fc.oneof(
  impostors,
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('tag', 'content', 'text', 'elements', 'url', 'i18n_content'), scalar),
)

const FIELDS = [...new Set(fixtures.flatMap(({ json }) => namesIn(json)))]

const { component } = fc.letrec<{ component: Json; field: unknown }>(tie => ({
  component: fc
    .tuple(fc.constantFrom(...TAGS), fc.dictionary(fc.constantFrom(...FIELDS), tie('field'), { maxKeys: 8 }))
    .map(([tag, fields]) => ({ ...fields, tag })),
  field: fc.oneof(
    { depthSize: 'small' },
    scalar,
    impostors,
    fc.array(tie('component'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('field'), { maxKeys: 4 }),
  ),
}))
const components = fc.array(component, { minLength: 1, maxLength: 4 })

function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const names = Array.isArray(value) ? [] : Object.keys(value)
  return [...names, ...Object.values(value).flatMap(namesIn)]
}

/** A card with every text but the tags replaced. */
function poisoned(value: Json, attack: string): Json {
  const replace = (each: unknown, name: string): unknown => {
    if (typeof each === 'string') return ['tag', 'schema', 'type', 'data_type'].includes(name) ? each : attack
    if (Array.isArray(each)) return each.map(item => replace(item, name))
    if (typeof each !== 'object' || each === null) return each
    return Object.fromEntries(Object.entries(each).map(([key, item]) => [key, replace(item, key)]))
  }
  return replace(value, '') as Json
}

/** A card with the value at one place, counted through, replaced. */
function replaced(card: Json, place: number, by: unknown): Json {
  let left = place % Math.max(namesIn(card).length, 1)
  const walk = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(walk)
    if (typeof each !== 'object' || each === null) return each
    return Object.fromEntries(Object.entries(each).map(([key, item]) => [key, left-- === 0 ? by : walk(item)]))
  }
  return walk(card) as Json
}
