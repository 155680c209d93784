import { relative } from 'node:path'
import { constants, gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build, transform } from 'esbuild'
import { rollup } from 'rollup'
import { root } from '../check/workspace.ts'

export type Bundle = {
  code: string
  gzipBytes: number
  /** Files that left bytes in the bundle, relative to the workspace. */
  modules: string[]
}

/** What an application would write to import the thing that is measured. */
export type Source = { code: string; external?: string[] }

const TARGET = 'es2022'
const gzipSize = (code: string) => gzipSync(code, { level: constants.Z_BEST_COMPRESSION }).length

/** Bundles for the browser with esbuild, which refuses an import that a browser lacks. */
export async function bundleWithEsbuild({ code, external = [] }: Source): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${root}/tooling/bundle`, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: TARGET,
    external,
    metafile: true,
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
    absWorkingDir: root,
  })
  const output = outputFiles[0]?.text ?? ''
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {}
  const modules = Object.keys(inputs).filter(name => (inputs[name]?.bytesInOutput ?? 0) > 0 && name !== '<stdin>')
  return { code: output, gzipBytes: gzipSize(output), modules }
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
  const chunk = output[0]
  const minified = await transform(chunk.code, { minify: true, format: 'esm', target: TARGET, legalComments: 'none' })
  const modules = Object.entries(chunk.modules)
    .filter(([id, module]) => id !== ENTRY && module.renderedLength > 0)
    .map(([id]) => relative(root, id))
  return { code: minified.code, gzipBytes: gzipSize(minified.code), modules }
}
