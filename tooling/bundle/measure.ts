import { relative } from 'node:path'
import { constants, gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build, transform } from 'esbuild'
import { rollup } from 'rollup'
import { root } from '../check/workspace.ts'

/** What is loaded at the start; a chunk behind `import()` is left to those who come to it. */
export type Bundle = {
  code: string
  gzipBytes: number
  /** Files that left bytes in the bundle, relative to the workspace. */
  modules: string[]
}

/** What an application would write to import the thing that is measured. */
export type Source = { code: string; external?: string[] }

const TARGET = 'es2022'
/** The size of a bundle beyond that of its base. */
export async function sizeBeyond(
  bundle: (source: Source) => Promise<Bundle>,
  { gzipBytes }: Bundle,
  base?: Source,
): Promise<number> {
  return base ? gzipBytes - (await bundle(base)).gzipBytes : gzipBytes
}

const gzipSize = (code: string) => gzipSync(code, { level: constants.Z_BEST_COMPRESSION }).length

/** Everything that the first chunk imports, itself included. */
function closure(first: string, importsOf: (chunk: string) => string[]): string[] {
  const found = new Set([first])
  for (const chunk of found) for (const next of importsOf(chunk)) found.add(next)
  return [...found]
}

/** Bundles for the browser with esbuild, which refuses an import that a browser lacks. */
export async function bundleWithEsbuild({ code, external = [] }: Source): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${root}/tooling/bundle`, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    splitting: true,
    outdir: 'out',
    target: TARGET,
    external,
    metafile: true,
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
    absWorkingDir: root,
  })
  const chunks = closure('out/stdin.js', name =>
    (metafile.outputs[name]?.imports ?? [])
      .filter(({ kind, external: outside }) => kind === 'import-statement' && !outside)
      .map(({ path }) => path),
  )
  const output = outputFiles.filter(({ path }) => chunks.includes(relative(root, path))).map(({ text }) => text)
  const modules = chunks
    .flatMap(name => Object.entries(metafile.outputs[name]?.inputs ?? {}))
    .filter(([name, { bytesInOutput }]) => bytesInOutput > 0 && name !== '<stdin>')
    .map(([name]) => name)
  return { code: output.join(''), gzipBytes: gzipSize(output.join('')), modules }
}

/** Bundles many sources in one run of esbuild, each for itself, without what is behind `import()`. */
export async function gzipSizes(sources: string[]): Promise<number[]> {
  const { outputFiles } = await build({
    entryPoints: sources.map((_, index) => ({ in: `entry:${index}`, out: `${index}` })),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    target: TARGET,
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
    absWorkingDir: root,
    plugins: [
      {
        name: 'entries',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'entry' }))
          onResolve({ filter: /^\./ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : undefined))
          onLoad({ filter: /./, namespace: 'entry' }, ({ path }) => ({
            contents: sources[Number(path)] ?? '',
            resolveDir: `${root}/tooling/bundle`,
          }))
        },
      },
    ],
  })
  const byName = new Map(outputFiles.map(({ path, text }) => [relative(`${root}/out`, path), text]))
  return sources.map((_, index) => gzipSize(byName.get(`${index}.js`) ?? ''))
}

const ENTRY = '\0entry'

/** Bundles with rollup, where any warning (an unresolved import, a cycle) is an error, and minifies with esbuild. */
export async function bundleWithRollup({ code, external = [] }: Source): Promise<Bundle> {
  const bundle = await rollup({
    input: ENTRY,
    external,
    plugins: [
      {
        name: 'entry',
        resolveId(source, importer) {
          if (source === ENTRY) return ENTRY
          if (source.startsWith('node:')) throw new Error(`${importer} imports ${source}, which browsers lack`)
          return importer === ENTRY ? this.resolve(source, `${root}/tooling/bundle/entry.js`, { skipSelf: true }) : null
        },
        load: id => (id === ENTRY ? code : null),
      },
      nodeResolve({ browser: true }),
    ],
    onwarn(warning) {
      if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message)
    },
  })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  const chunks = output.filter(file => file.type === 'chunk')
  const byName = new Map(chunks.map(chunk => [chunk.fileName, chunk]))
  const loaded = closure(output[0].fileName, name => byName.get(name)?.imports ?? []).flatMap(
    name => byName.get(name) ?? [],
  )
  const minified = await Promise.all(
    loaded.map(chunk => transform(chunk.code, { minify: true, format: 'esm', target: TARGET, legalComments: 'none' })),
  )
  const made = minified.map(result => result.code).join('')
  const modules = loaded
    .flatMap(chunk => Object.entries(chunk.modules))
    .filter(([id, module]) => id !== ENTRY && module.renderedLength > 0)
    .map(([id]) => relative(root, id))
  return { code: made, gzipBytes: gzipSize(made), modules }
}
