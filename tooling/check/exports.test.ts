import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publicNames } from './publicNames.ts'
import { packages } from './workspace.ts'

const list = (title: string, names: string[]) => [`${title}:`, ...names.map(name => `  ${name}`)]

test.each(packages)('the public names of $folder are the committed ones', async ({ folder, entries }) => {
  const lines = entries.flatMap(({ specifier, source }) => {
    const { values, types } = publicNames(source)
    return [`# ${specifier}`, ...list('values', values), ...list('types', types), '']
  })

  await expect(lines.join('\n')).toMatchFileSnapshot(`./exports/${folder}.txt`)
})

const everyEntry = packages.flatMap(one => one.entries)

test.each(everyEntry)('$specifier exports at run time what its index lists', async ({ source }) => {
  const module: Record<string, unknown> = await import(source)

  expect(Object.keys(module).sort()).toEqual(publicNames(source).values)
})

test.each([
  ['export * from "./a.ts"', 'export *'],
  ['export default 1', 'default export'],
  ['export { a as default } from "./a.ts"', 'default export'],
])('%s is refused in an index', (source, problem) => {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'))
  writeFileSync(join(folder, 'index.ts'), source)

  expect(() => publicNames(join(folder, 'index.ts'))).toThrow(problem)
  rmSync(folder, { recursive: true })
})
