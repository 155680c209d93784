import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { tooOld } from './tooOld.ts'

/** What the oldest Node that is taken, 22.12, does not have: a static import of it ends the command before it says a word. */
const NEWER = /import\s*\{[^}]*\b(?:stripTypeScriptTypes|registerHooks|findPackageJSON)\b[^}]*\}\s*from\s*'node:module'/

const src = resolve(import.meta.dirname, '..')
const modules = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(name => /(?<!\.test)\.ts$/.test(name))

test('the pattern finds such an import', () => {
  expect("import { stripTypeScriptTypes } from 'node:module'").toMatch(NEWER)
})

test('no module imports by name what Node 22.12 does not have', () => {
  expect(modules).toContain('preview/createApp.ts')
  expect(modules.filter(name => NEWER.test(readFileSync(resolve(src, name), 'utf8')))).toEqual([])
})

test.each([
  ['v20.20.2', 'needs Node 22.12 or later; this is v20.20.2'],
  ['v22.11.0', 'needs Node 22.12'],
])('%s is told to be too old', (version, message) => {
  expect(tooOld(version)).toContain(message)
})

test.each(['v22.12.0', 'v23.0.0', 'v24.1.0'])('%s is taken', version => {
  expect(tooOld(version)).toBeUndefined()
})
