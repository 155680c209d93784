import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { type BuildFailure, build, type Metafile } from 'esbuild'

const CODE = {
  official: "export { Client } from '@larksuiteoapi/node-sdk'",
  ours: "export { createClient } from '@lark-sdk/core'\nexport { sendMessage } from '@lark-sdk/messaging'",
}
const FIRST = { official: '@larksuiteoapi/node-sdk', ours: '@lark-sdk/messaging' }

/** Size of what one sends a text with, minified and gzipped, as it is loaded at the start; or why there is none. */
export async function bundleSize(way: keyof typeof CODE, platform: 'node' | 'browser'): Promise<string> {
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents: CODE[way], resolveDir: import.meta.dirname },
      outdir: 'out',
      absWorkingDir: import.meta.dirname,
      bundle: true,
      splitting: true,
      minify: true,
      metafile: true,
      write: false,
      format: 'esm',
      platform,
      logLevel: 'silent',
    })
    const loaded = loadedAtStart(metafile)
    const files = outputFiles.filter(({ path }) => [...loaded].some(name => path.endsWith(name)))
    const bytes = files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
    return `${(bytes / 1000).toFixed(0)} kB`
  } catch (error) {
    return `fails: ${(error as BuildFailure).errors.length} unresolved imports`
  }
}

/** The entry and what it imports; what is imported while it runs comes later, if ever. */
function loadedAtStart({ outputs }: Metafile): Set<string> {
  const loaded = new Set<string>()
  const visit = (name: string): void => {
    if (loaded.has(name)) return
    loaded.add(name)
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') visit(path)
  }
  visit('out/stdin.js')
  return loaded
}

/** Time of the import in a new process: the fastest of nine, since only other work makes one slower. */
export function importTime(way: keyof typeof FIRST): string {
  const script = `const startedAt = performance.now(); await import('${FIRST[way]}'); console.log(performance.now() - startedAt)`
  const times = Array.from({ length: 9 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
      }),
    ),
  )
  return `${Math.min(...times).toFixed(0)} ms`
}
