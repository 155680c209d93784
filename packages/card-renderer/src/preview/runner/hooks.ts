import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'
import * as cards from '@lark-sdk/cards'
import { userFiles } from './trace.ts'

const NAME = '@lark-sdk/cards'
const MARK = '?traced-by-the-preview'
/** Those that make no part of a card. */
const UNTRACED = new Set(['toContent', 'sizeOf', 'fromJson', 'toV2', 'hmac', 'routeCards', 'escapeMarkdown'])

/** The module in the place of the card builder: the same names, and makers that remember their callers. */
function wrapper(url: string): string {
  const names = Object.entries(cards).flatMap(([name, value]) =>
    typeof value === 'function' && !UNTRACED.has(name) ? [name] : [],
  )
  return [
    `import * as real from ${JSON.stringify(url)}`,
    `import { traced } from ${JSON.stringify(new URL('./trace.ts', import.meta.url).href)}`,
    `export * from ${JSON.stringify(url)}`,
    ...names.map(name => `export const ${name} = traced('${name}', real.${name})`),
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
 */
export function installHooks(entry: string): string | undefined {
  if (typeof nodeModule.registerHooks !== 'function')
    return `Source lines need Node 22.15 or later; this is ${process.version}.`
  const own = new Set([entry])
  userFiles.add(fileURLToPath(entry))
  nodeModule.registerHooks({
    resolve(specifier, context, nextResolve) {
      if (specifier === NAME && !context.parentURL?.endsWith(MARK)) {
        const resolved = nextResolve(specifier, context)
        return { ...resolved, url: resolved.url + MARK, shortCircuit: true }
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
      if (!url.endsWith(MARK)) return nextLoad(url, context)
      return { format: 'module', source: wrapper(url.slice(0, -MARK.length)), shortCircuit: true }
    },
  })
  return undefined
}
