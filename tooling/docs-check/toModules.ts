import { declaredNames } from './declaredNames.ts'
import type { Snippet } from './snippet.ts'

/** A snippet as a file that can be compiled: its line numbers are those of the page. */
export type SnippetModule = Snippet & { name: string; text: string }

/** Makes a module of every snippet of one page, each seeing what the ones above it imported and declared. */
export function toModules(snippets: Snippet[]): SnippetModule[] {
  const shared = new Map<string, string>()
  const runnable = new Map<string, string>()
  return snippets.map(snippet => {
    const name = `${snippet.file.replaceAll('/', '__')}.L${snippet.line}.ts`
    const { imported, declared, exported } = declaredNames(snippet.code)
    const own = new Set([...imported.keys(), ...declared])
    // What is run must not import, and so run, a snippet that never said it could be.
    const above = snippet.run ? runnable : shared
    const carried = snippet.kind === 'page' ? [...above].filter(([key]) => !own.has(key)).map(([, line]) => line) : []
    const fresh = declared.filter(key => !exported.has(key))
    for (const scope of snippet.run ? [shared, runnable] : [shared]) {
      for (const [key, line] of imported) scope.set(key, line)
      for (const key of declared) scope.set(key, `import { ${key} } from './${name}'`)
    }
    return { ...snippet, name, text: `${head(snippet.line, carried)}${snippet.code}\nexport { ${fresh.join(', ')} }\n` }
  })
}

/** Fills the lines above the snippet, the first of them with the carried imports. */
function head(line: number, carried: string[]): string {
  return `${carried.join('; ')}${line > 1 ? '\n'.repeat(line - 1) : ';'}`
}
