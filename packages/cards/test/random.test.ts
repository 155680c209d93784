import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as cards from '../src/index.ts'
import { lint } from '../src/lint.ts'
import { dice, randomCard } from './randomCard.ts'
import { randomCardV1 } from './randomCardV1.ts'

test('whatever the builders make, lint has no error, JSON keeps and the printer prints as calls', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const made = randomCard(seed)
      expect(lint(made).filter(({ level }) => level === 'error')).toEqual([])
      expect(cards.fromJson(made)).not.toContain('satisfies')
      const defined = cards.defineCard('random', () => made).build()
      expect(lint(defined).filter(({ level }) => level === 'error')).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('no text put into md leaves a letter that opens markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), text => {
      const { content } = cards.md`${String(text)}`
      const rest = content.replaceAll('<br>', '').replaceAll(/&#\d+;/g, '')
      expect(rest).not.toMatch(/[<>~*[\]\\`_$|:]/)
      // Decoded again, it is what was put in.
      const decoded = content
        .replaceAll('<br>', '\n')
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      expect(decoded).toBe(String(text).replaceAll(/\r\n?/g, '\n'))
    }),
    { numRuns: 1000 },
  )
})

interface Spot {
  readonly owner: { [field: string]: unknown }
  readonly field: string
  readonly path: string
}

/** Every field of a card, but for those inside data of its author's own. */
function spotsOf(value: unknown, path = ''): Spot[] {
  if (typeof value !== 'object' || value === null) return []
  const owner = value as Spot['owner']
  return Object.entries(owner).flatMap(([field, item]) => {
    const here = Array.isArray(value) ? `${path}[${field}]` : path === '' ? field : `${path}.${field}`
    const inside = /^(value|chart_spec|rows)$/.test(field) ? [] : spotsOf(item, here)
    return Array.isArray(value) ? inside : [{ owner, field, path: here }, ...inside]
  })
}

function oneOf(spots: readonly Spot[], seed: number): readonly Spot[] {
  expect(spots.length).toBeGreaterThan(0)
  const at = dice(seed)(spots.length)
  return spots.slice(at, at + 1)
}

/** Whether an error names a place, what is in it, or, for what tells an object's kind, the object. */
function finds(card: object, path: string): boolean {
  const owner = path.replace(/\.?(tag|type|ta_|typ_)$/, '')
  return lint(card).some(
    finding => finding.level === 'error' && (finding.path === owner || `${finding.path}.`.startsWith(`${path}.`)),
  )
}

test('a misspelt field is found wherever it is', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const card = structuredClone(randomCard(seed))
      const spots = spotsOf(card)
      for (const { owner, field, path } of oneOf(spots, seed)) {
        owner[`${field.slice(0, -1)}_`] = owner[field]
        delete owner[field]
        expect(finds(card, `${path.slice(0, -1)}_`), path).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('a value of the wrong kind is found wherever it is', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const card = structuredClone(randomCard(seed))
      // What an author puts into a callback or a chart is the author's.
      const spots = spotsOf(card).filter(
        ({ owner, field }) => field !== 'chart_spec' && !(field === 'value' && owner.type === 'callback'),
      )
      for (const { owner, field, path } of oneOf(spots, seed)) {
        owner[field] = { wrong: true }
        expect(finds(card, path), path).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('a card of JSON 1.0 without an error moves to one of JSON 2.0 without an error', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const old = randomCardV1(seed)
      const errors = (card: object) => lint(card).filter(({ level }) => level === 'error')
      expect(errors(old)).toEqual([])
      expect(errors(cards.toV2(old).card)).toEqual([])
      expect(cards.fromJson(old)).toContain(': CardMessage = {')
    }),
    { numRuns: 500 },
  )
})
