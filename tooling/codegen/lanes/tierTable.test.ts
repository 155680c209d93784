import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tierTable } from './tierTable.ts'

test('the table of rate tiers is what its facts make', () => {
  const written = readFileSync(new URL('../../../packages/core/src/lanes/tierTable.ts', import.meta.url), 'utf8')
  expect(written).toBe(tierTable())
})
