import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'
import { userFiles } from './trace.ts'

const NAME = '@lark-sdk/cards'
/** The card builder itself; its own address belongs to what stands before it, for `import` and `require` alike. */
const REAL = '?real'

/** The module in the place of the card builder: the same names, and makers that remember their callers. */
function wrapper(url: string, makers: readonly string[]): string {
  return [
    `import * as real from ${JSON.stringify(url + REAL)}`,
    `import { traced } from ${JSON.stringify(new URL('./trace.ts', import.meta.url).href)}`,
    `export * from ${JSON.stringify(url + REAL)}`,
    ...makers.map(name => `export const ${name} = traced('${name}', real.${name})`),
  ].join('\n')
}

/** Sources in TypeScript are often imported as what they are compiled to, or without an ending. */
function sourceBeside(specifier: string, parent: string | undefined): string | undefined {
  if (!/^\.{1,2}\//.test(specifier) || parent === undefined) return undefined
  const written = new URL(specifier, parent).href
  const candidates = [written.replace(/\.([mc]?)js$/, '.$1ts'), `${written}.ts`, `${written}/index.ts`, `${written}.js`]
  return candidates.find(url => url !== written && url.startsWith('file:') && existsSync(fileURLToPath(url)))
}

/**
 * Has the modules that are imported from now on build cards that know their lines, and lists the user's files.
 * Returns why not, where Node has no such hooks.
 *
 * @param makers names of the card builder's exports that make parts of cards; it must not have been imported yet
 */
export function installHooks(entry: string, makers: readonly string[]): string | undefined {
  if (typeof nodeModule.registerHooks !== 'function')
    return `Source lines need Node 22.15 or later; this is ${process.version}.`
  const own = new Set([entry])
  const builders = new Set<string>()
  userFiles.add(fileURLToPath(entry))
  nodeModule.registerHooks({
    resolve(specifier, context, nextResolve) {
      if (specifier === NAME) {
        const resolved = nextResolve(specifier, context)
        builders.add(resolved.url)
        return resolved
      }
      const resolve = (): ReturnType<typeof nextResolve> => {
        try {
          return nextResolve(specifier, context)
        } catch (error) {
          const beside = sourceBeside(specifier, context.parentURL)
          if (beside === undefined) throw error
          return nextResolve(beside, context)
        }
      }
      const resolved = resolve()
      // What the user's files import by path is the user's too; packages are not, wherever they are linked to.
      const isOwn =
        context.parentURL !== undefined && own.has(context.parentURL) && /^(\.{0,2}\/|file:|#)/.test(specifier)
      if (isOwn && resolved.url.startsWith('file:') && !resolved.url.includes('/node_modules/')) {
        own.add(resolved.url)
        userFiles.add(fileURLToPath(resolved.url))
      }
      return resolved
    },
    load(url, context, nextLoad) {
      if (!builders.has(url)) return nextLoad(url, context)
      return { format: 'module', source: wrapper(url, makers), shortCircuit: true }
    },
  })
  return undefined
}
