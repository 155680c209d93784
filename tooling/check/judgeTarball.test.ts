import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { judgeTarball } from './judgeTarball.ts'

const manifest = {
  name: 'x',
  exports: { '.': { '@lark-sdk/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' } },
  dependencies: { ky: '^2.1.0' },
}
const good = {
  'package.json': JSON.stringify(manifest),
  'README.md': '# x',
  LICENSE: 'MIT',
  'src/index.ts': 'export {}',
  'dist/index.js': 'export {}',
  'dist/index.d.ts': 'export {}',
  'dist/index.js.map': '{"sources":["../src/index.ts"]}',
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarball-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function judge(files: Record<string, string>): string[] {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return judgeTarball(folder)
}

test('a complete tarball has no problem', () => {
  expect(judge(good)).toEqual([])
})

test('a missing licence, a missing target and a test are named', () => {
  const { LICENSE: _, 'dist/index.js': __, ...rest } = good

  expect(judge({ ...rest, 'src/a.test.ts': '', 'test/b.ts': '' })).toEqual([
    'it has no LICENSE',
    'src/a.test.ts is a test',
    'test/b.ts is a test',
    'package.json names ./dist/index.js, which is not packed',
  ])
})

test('a dependency that only the workspace understands is named', () => {
  const dependencies = { '@lark-sdk/core': 'workspace:^' }

  expect(judge({ ...good, 'package.json': JSON.stringify({ ...manifest, dependencies }) })).toEqual([
    'it depends on @lark-sdk/core by "workspace:^", which only the workspace understands',
  ])
})

test('a path of the machine and a source map to nowhere are named', () => {
  const problems = judge({
    ...good,
    'dist/index.js': 'const at = "/home/me/project/a.ts"',
    'dist/index.js.map': '{"sources":["../src/gone.ts"]}',
  })

  expect(problems).toEqual([
    'dist/index.js holds /home/me/',
    'dist/index.js.map points to ../src/gone.ts, which is not packed',
  ])
})
