import { expect, test } from 'vitest'
import { sizeOf, toV2 } from '../src/index.ts'
import { COMPONENTS } from '../src/lint/table.ts'
import { lint } from '../src/lint.ts'
import { cardsV1, cardsV2, fixtures } from './fixtures/fixtures.ts'

const errors = (card: object) => lint(card).filter(({ level }) => level === 'error')
const examples = cardsV2.filter(({ kind }) => kind === 'example')

test('the samples cover every component', () => {
  expect(fixtures).toHaveLength(102)
  const all = JSON.stringify(cardsV2.map(({ json }) => json))
  for (const tag of Object.keys(COMPONENTS)) expect(all, tag).toContain(`"tag":"${tag}"`)
  expect(Object.keys(COMPONENTS)).toHaveLength(26)
})

test.each(examples.map(({ name, json }) => [name, json] as const))('%s has no error', (_, json) => {
  expect(errors(json)).toEqual([])
  expect(sizeOf(json).depth).toBeLessThanOrEqual(5)
})

// What a sample of all fields gets wrong by listing them all.
const KNOWN: { readonly [name: string]: readonly string[] } = {
  'v2-breaking-changes-body-spacing': ['missing-field header.title'],
  'v2-button-structure': ['missing-field body.elements[0].hover_tips', 'missing-field body.elements[0].disabled_tips'],
  'v2-card-structure': ['unknown-tag body.elements[0]'],
  'v2-checker-structure': ['missing-field body.elements[0].hover_tips', 'missing-field body.elements[0].disabled_tips'],
  'v2-column-set-structure': ['duplicate-element-id body.elements[0].columns[0].element_id'],
  'v2-image-structure': ['type body.elements[0].custom_width'],
  'v2-interactive-container-structure': [
    'missing-field body.elements[0].confirm',
    'missing-field body.elements[0].confirm',
  ],
  'v2-select-static-structure': ['initial-value body.elements[0]'],
  'v2-table-structure': ['table-row body.elements[0].rows[0].unlisted', 'table-row body.elements[0].rows[1].unlisted'],
}

test.each(cardsV2.filter(({ kind }) => kind !== 'example').map(({ name, json }) => [name, json] as const))(
  '%s has the errors that are known of it and no other',
  (name, json) => {
    expect(errors(json).map(({ rule, path }) => `${rule} ${path}`)).toEqual(KNOWN[name] ?? [])
  },
)

// A sample that leaves out what its field table asks for, and a module that was cut out of its form.
const KNOWN_V1: { readonly [name: string]: readonly string[] } = {
  'v1-component-image': ['missing-field elements[0]'],
  'v1-component-multi-select-person': ['zone elements[0]'],
}

test.each(cardsV1.map(({ name, card }) => [name, card] as const))(
  '%s has the errors that are known of it in JSON 1.0 and no other',
  (name, card) => {
    expect(errors(card).map(({ rule, path }) => `${rule} ${path}`)).toEqual(KNOWN_V1[name] ?? [])
  },
)

test.each(cardsV1.map(({ name, card }) => [name, card] as const))(
  '%s moves to JSON 2.0 without an error',
  (name, card) => {
    const moved = toV2(card)
    const left = errors(moved.card).map(({ rule }) => rule)
    // A multi select and a submit button stay outside the form they need.
    expect(left).toEqual(/multi-select|component-button/.test(name) ? ['zone'] : [])
  },
)
