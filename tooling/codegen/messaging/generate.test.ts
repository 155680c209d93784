import { expect, test } from 'vitest'
import { differing } from '../endpoints/differing.ts'
import { generate } from './generate.ts'

test('the committed files are what the generator writes', () => {
  const files = generate()

  expect(differing(files, 'messaging')).toEqual([])
  expect(files.size).toBeGreaterThan(60)
})
