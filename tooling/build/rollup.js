// Builds one package: ESM with a module a source file, its .d.ts files and source maps for both.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { isolatedDeclarationSync, transformSync } from 'oxc-transform'

const RELATIVE = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g
/** A module that another process or a page loads by its address: it is built like an entry, in its place. */
const ADDRESS = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+)\.ts\1,\s*import\.meta\.url/g
const toJs = code => code.replace(/((?:from|import)\s*\(?\s*['"])(\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1$2.js$3')

function orFail(context, result) {
  if (result.errors.length > 0) context.error(result.errors.map(error => error.codeframe ?? error.message).join('\n'))
  return result
}

function typescript(srcDir = resolve('src')) {
  const inputs = new Set()
  return {
    name: 'typescript',
    buildStart({ input }) {
      for (const file of Object.values(input)) inputs.add(resolve(file))
    },
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null
      const file = resolve(dirname(importer), source)
      return existsSync(file) ? file : null
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null
      const result = orFail(
        this,
        transformSync(id, code, { sourcemap: true, target: 'es2022', typescript: { onlyRemoveTypeImports: true } }),
      )
      const addressed = result.code.replace(ADDRESS, (_, quote, path) => {
        this.emitFile({ type: 'chunk', id: resolve(dirname(id), `${path}.ts`) })
        return `new URL(${quote}${path}.js${quote}, import.meta.url`
      })
      return { code: addressed, map: result.map }
    },
    // Type-only modules are not in the JavaScript graph, so the declarations are walked on their own.
    generateBundle(_, bundle) {
      const seen = new Set()
      const visit = file => {
        if (seen.has(file)) return
        seen.add(file)
        const declaration = orFail(
          this,
          isolatedDeclarationSync(file, readFileSync(file, 'utf8'), { sourcemap: true, stripInternal: true }),
        )
        const name = relative(srcDir, file).replace(/\.ts$/, '.d.ts')
        const base = name.split('/').pop()
        this.emitFile({
          type: 'asset',
          fileName: name,
          source: `${toJs(declaration.code)}\n//# sourceMappingURL=${base}.map\n`,
        })
        this.emitFile({
          type: 'asset',
          fileName: `${name}.map`,
          source: JSON.stringify({
            ...declaration.map,
            file: base,
            sources: [relative(resolve('dist', dirname(name)), file)],
            sourcesContent: undefined,
          }),
        })
        for (const match of declaration.code.matchAll(RELATIVE)) visit(resolve(dirname(file), match[1]))
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && inputs.has(chunk.facadeModuleId)) visit(chunk.facadeModuleId)
      }
    },
  }
}

export default () => {
  rmSync('dist', { recursive: true, force: true })
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const entries = Object.values(manifest.exports)
    .filter(entry => entry.default)
    .map(entry => entry.default)
  const commands = Object.values(manifest.bin ?? {})
  const files = [...new Set([...entries, ...commands])].filter(file => file.startsWith('./dist/'))
  return {
    input: Object.fromEntries(
      files.map(file => [
        file.slice('./dist/'.length, -'.js'.length),
        file.replace('./dist/', 'src/').replace(/\.js$/, '.ts'),
      ]),
    ),
    external: id => id.startsWith('node:') || dependencies.some(name => id === name || id.startsWith(`${name}/`)),
    plugins: [typescript()],
    onwarn(warning) {
      throw new Error(warning.message)
    },
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
      sourcemapExcludeSources: true,
      hoistTransitiveImports: false,
    },
  }
}
