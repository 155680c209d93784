import { expect, test } from 'vitest'
import { shortHint } from '../transport/shortHints.ts'
import { hintFor } from './hintFor.ts'
import { tables } from './tables.ts'

const entries = tables.flatMap(table => Object.entries(table))
const codes = entries.flatMap(([, of]) => of)

test('each code has one fix', () => {
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
})

test('each fix is written once', () => {
  const fixes = entries.map(([fix]) => fix)
  expect(fixes.filter((fix, at) => fixes.indexOf(fix) !== at)).toEqual([])
})

test.each(entries)('“%s” is one line that goes on after “Fix:”', (fix, of) => {
  expect(fix).toMatch(/^[a-z][^\n]*\.$/)
  expect(fix.length).toBeLessThanOrEqual(160)
  expect(of.length).toBeGreaterThan(0)
})

test('what has a hint in every client has one here', () => {
  const everywhere = Array.from({ length: 2000 }, (_, at) =>
    [10_000, 20_000, 229_000, 99_991_000].map(from => from + at),
  )
    .flat()
    .filter(code => shortHint(code) !== undefined)
  expect(everywhere.length).toBeGreaterThanOrEqual(13)
  expect(everywhere.filter(code => hintFor(code) === undefined)).toEqual([])
})
