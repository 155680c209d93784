// Writes the types and the plain endpoint functions of packages/messaging from facts.json.
// Run: node tooling/codegen/messaging/generate.ts && biome check --write packages/messaging
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { endpoints } from './endpoints.ts'
import { emoji, facts } from './facts.ts'
import { renderFunction } from './functionFile.ts'
import { renderTests } from './testFile.ts'
import { WireFile } from './wire.ts'

/** Every file, by its path inside the package. */
export function generate(): Map<string, string> {
  const files = new Map<string, string>()
  const folders = new Set(endpoints.filter(({ hand }) => !hand).map(({ folder }) => folder))
  for (const folder of folders) {
    const wire = new WireFile(folder)
    for (const endpoint of endpoints) {
      if (endpoint.hand || endpoint.folder !== folder) continue
      files.set(`src/${folder}/${endpoint.name}.ts`, renderFunction(endpoint, wire))
    }
    const types = wire.render()
    if (wire.types.size > 0) files.set(`src/wire/${folder}.ts`, types)
    files.set(`test/endpoints/${folder}.test.ts`, renderTests(folder))
  }
  files.set('src/wire/emojiType.ts', renderEmoji())
  files.set('test/coverage.ts', renderCoverage())
  return files
}

function renderEmoji(): string {
  return `// Written by tooling/codegen/messaging/generate.ts from the platform's documentation.
/** An emoji of Lark's own. Others may come with time. */
export type EmojiType = ${emoji.map(name => `'${name}'`).join(' | ')} | (string & {})
`
}

function renderCoverage(): string {
  const rows = endpoints.map(({ id, name }) => {
    const page = facts[id]
    return `  { method: '${page?.method}', path: '${page?.path}', name: '${name}' },`
  })
  return `// Written by tooling/codegen/messaging/generate.ts.
/** Every endpoint of messaging that the platform documents, and the function that serves it. */
export const coverage: { method: string; path: string; name: string }[] = [
${rows.join('\n')}
]
`
}

if (import.meta.main) {
  const root = process.argv[2] ?? resolve(import.meta.dirname, '../../../packages/messaging')
  for (const [file, text] of generate()) {
    mkdirSync(dirname(resolve(root, file)), { recursive: true })
    writeFileSync(resolve(root, file), text)
  }
}
