import { expect, test } from 'vitest'
import { differing } from '../endpoints/differing.ts'
import { generate } from './generate.ts'

test('the committed files are what the generator writes', () => {
  const files = generate()

  expect(differing(files, 'contacts')).toEqual([])
  expect(files.size).toBeGreaterThan(60)
})
