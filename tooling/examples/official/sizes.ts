import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const CODE = {
  official: "export { Client } from '@larksuiteoapi/node-sdk'",
  ours: "export { createClient } from '@lark-sdk/core'\nexport { sendMessage } from '@lark-sdk/messaging'",
}
const FIRST = { official: '@larksuiteoapi/node-sdk', ours: '@lark-sdk/messaging' }

/** Size of what one sends a text with, minified and gzipped; or how many imports a browser can't have. */
export async function bundleSize(way: keyof typeof CODE, platform: 'node' | 'browser'): Promise<string> {
  const bundled = await build({
    stdin: { contents: CODE[way], resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform,
    logLevel: 'silent',
  }).catch((error: { errors: unknown[] }) => error)
  if ('errors' in bundled && bundled.errors.length > 0) return `fails: ${bundled.errors.length} unresolved imports`
  const [file] = 'outputFiles' in bundled ? bundled.outputFiles : []
  return `${(gzipSync(file?.contents ?? '').length / 1000).toFixed(0)} kB`
}

/** Time of the import in a new process: the median of five. */
export function importTime(way: keyof typeof FIRST): string {
  const script = `const startedAt = performance.now(); await import('${FIRST[way]}'); console.log(performance.now() - startedAt)`
  const times = Array.from({ length: 5 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
      }),
    ),
  )
  return `${times.sort((a, b) => a - b)[2]?.toFixed(0)} ms`
}
