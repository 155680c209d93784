import { expect, test } from 'vitest'
import { languageName } from './languageName.ts'

test.each([
  ['typescript', 'TypeScript'],
  ['json', 'JSON'],
  ['plain_text', 'Plain Text'],
  ['go', 'Go'],
  ['constructor', 'Constructor'],
  ['R', 'R'],
])('%s is shown as %s', (language, name) => {
  expect(languageName(language)).toBe(name)
})
