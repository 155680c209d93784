import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const ENTRY = `
import { createDispatcher, createWebhook } from './index.ts'
const dispatcher = createDispatcher({ on: { 'im.message.receive_v1': ({ event }) => console.log(event.message.content) } })
const webhook = createWebhook({ dispatcher, encryptKey: 'k', verificationToken: 't' })
export default { fetch: (request, env, context) => webhook(request, context) }
`

test('a worker with one handler is at most 4 KB gzipped, with no Node import and no HTTP client', async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: resolve(import.meta.dirname, '../src'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
  })
  const [file] = outputFiles
  expect(gzipSync(file?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(4096)
  expect(file?.text).not.toMatch(/(?:from|import)\s*\(?["']/)
  expect(Object.keys(metafile.inputs).filter(path => !path.includes('callback/src') && path !== '<stdin>')).toEqual([])
})
