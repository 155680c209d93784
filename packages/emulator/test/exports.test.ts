import { expect, test } from 'vitest'
import * as emulator from '../src/index.ts'

test('the public names', () => {
  expect(Object.keys(emulator)).toEqual(['createCompany', 'createEmulator'])
})
