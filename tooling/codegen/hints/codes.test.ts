import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { hintFor } from '../../../packages/core/src/hints/hintFor.ts'
import { tables } from '../../../packages/core/src/hints/tables.ts'
import { root } from '../../check/workspace.ts'

/** Products outside these packages, and the two other grounds on which a code has no hint. */
const NONE = /^none: (approval|audit|calendar|docs|helpdesk|okr|rooms|sheets|internal|vague)$/

const rows = readFileSync(new URL('codes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => {
    const [code = '', domains = '', answer = ''] = line.split('\t')
    return { code: Number(code), domains: domains.split(','), answer }
  })

async function bundled(code: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@lark-sdk/source'],
    metafile: true,
    write: false,
    absWorkingDir: root,
  })
  return {
    modules: Object.keys(metafile.inputs).filter(module => /\/core\/src\/hints/.test(module)),
    gzipBytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
  }
}

test('every code is listed once, in order', () => {
  const codes = rows.map(({ code }) => code)
  expect(codes.length).toBeGreaterThan(900)
  expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b))
})

test('every listed code has a hint, or the reason why it has none', () => {
  const undecided = rows.filter(({ answer }) => answer !== 'hint' && !NONE.test(answer))
  const missing = rows.filter(({ code, answer }) => answer === 'hint' && hintFor(code) === undefined)
  const hinted = rows.filter(({ code, answer }) => answer !== 'hint' && hintFor(code) !== undefined)
  expect({ undecided, missing, hinted }).toEqual({ undecided: [], missing: [], hinted: [] })
})

test('every hint is for a code that is listed', () => {
  const listed = new Set(rows.map(({ code }) => code))
  const codes = tables.flatMap(table => Object.values(table).flat())
  expect(codes.filter(code => !listed.has(code))).toEqual([])
})

test('what users of these packages meet has a hint, unless nothing tells what to do', () => {
  const ours = rows.filter(({ domains }) => domains.some(domain => domain !== 'gateway'))
  expect(ours.filter(({ answer }) => answer !== 'hint').map(({ code, answer }) => [code, answer])).toEqual([
    [41029, 'none: vague'],
    [232003, 'none: vague'],
    [232095, 'none: internal'],
  ])
})

test('the hints come along when they are asked for, and stay small', async () => {
  const { modules, gzipBytes } = await bundled("export { explain, hintFor } from '@lark-sdk/core/hints'")
  expect(modules).toContain('packages/core/src/hints/messageHints.ts')
  expect(gzipBytes).toBeLessThanOrEqual(12_000)
})

test.each([
  "export { sendMessage } from '@lark-sdk/messaging'",
  "export { getUser } from '@lark-sdk/contacts'",
  "export { createClient } from '@lark-sdk/core'",
])('no hint is reached from %s', async code => {
  expect((await bundled(code)).modules).toEqual([])
})
