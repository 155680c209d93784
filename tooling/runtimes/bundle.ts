import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { build as bundle, type Plugin } from 'esbuild'

const root = resolve(import.meta.dirname, '../..')
const shim = resolve(import.meta.dirname, 'shim')
const SUITES = ['tooling/runtimes/suites/*.ts', 'packages/*/test/portable/*.ts']

/** How a runtime starts the tests: it prints, it answers a request, or it leaves a function for the page. */
const STARTS = {
  print: "console.log('RESULTS ' + JSON.stringify(await runTests()))",
  worker: 'export default { fetch: async () => Response.json(await runTests()) }',
  page: 'globalThis.runTests = runTests',
} as const

export type Start = keyof typeof STARTS

/** Imports each suite after a module that opens a scope for it: an import can't be preceded by a statement. */
const suites: Plugin = {
  name: 'suites',
  setup(build) {
    build.onResolve({ filter: /^suite:/ }, ({ path }) => ({ path: path.slice('suite:'.length), namespace: 'suite' }))
    build.onLoad({ filter: /./, namespace: 'suite' }, ({ path }) => ({
      contents: `import { startFile } from './registry.ts'\nstartFile(${JSON.stringify(path)})`,
      resolveDir: shim,
    }))
    // Tests run on import, whatever `sideEffects` the package that they are in declares.
    build.onResolve({ filter: /^test:/ }, ({ path }) => ({
      path: resolve(root, path.slice('test:'.length)),
      sideEffects: true,
    }))
  },
}

/** Bundles the portable tests as an application would: for a browser, with no module of Node in reach. */
export async function bundleSuites(start: Start, define: Record<string, string>): Promise<string> {
  const files = globSync(SUITES, { cwd: root }).sort()
  const imports = files.map(file => `import 'suite:${file}'\nimport 'test:${file}'`)
  const { outputFiles } = await bundle({
    stdin: {
      contents: [...imports, "import { runTests } from './registry.ts'", STARTS[start]].join('\n'),
      resolveDir: shim,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    alias: { vitest: resolve(shim, 'vitest.ts') },
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    plugins: [suites],
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
