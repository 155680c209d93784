import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const fromTooling = createRequire(join(import.meta.dirname, '../../../tooling/package.json'))
const { buildSync } = fromTooling('esbuild') as {
  buildSync: (options: object) => {
    outputFiles: { contents: Uint8Array }[]
    metafile: { inputs: object; outputs: { [file: string]: { inputs: { [file: string]: { bytesInOutput: number } } } } }
  }
}
const src = join(import.meta.dirname, '../src')

function bundle(code: string) {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: code, resolveDir: src, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
  })
  const [output] = Object.values(metafile.outputs)
  const kept = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  )
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    read: Object.keys(metafile.inputs),
    kept,
  }
}

test('a small card costs at most 0.6 KB', () => {
  const { bytes, kept } = bundle(`import { button, card, markdown } from './index.ts'
    export const c = card({ header: 'Leave', body: [markdown('From Ada'), button('Approve', { callback: { op: 'approve' } })] })`)
  expect(bytes).toBeLessThanOrEqual(614)
  // Naming three functions brings their files and nothing of lint, the definitions or the printer.
  expect(kept.filter(file => /lint|define|code|convert|md\.ts/.test(file))).toEqual([])
})

test('a card of two buttons with escaped text costs at most 1 KB', () => {
  const { bytes } = bundle(`import { button, card, md } from './index.ts'
    export const c = name => card({ header: 'Leave', body: [md\`From \${name}\`,
      button('Approve', { callback: { op: 'approve' } }), button('Reject', { callback: { op: 'reject' } })] })`)
  expect(bytes).toBeLessThanOrEqual(1024)
})

test('nothing outside the package is reached', () => {
  const { read } = bundle(`export * from './index.ts'; export * from './lint.ts'`)
  expect(read.filter(file => !file.includes('packages/cards/src/') && file !== '<stdin>')).toEqual([])
})

test('finding the changes between two cards reaches nothing of core', () => {
  const { kept } = bundle(`export { diffCards } from './cardkit/diffCards.ts'`)
  expect(kept.filter(file => !file.includes('packages/cards/src/') && file !== '<stdin>')).toEqual([])
})
