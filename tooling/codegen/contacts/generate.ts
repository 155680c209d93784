// Writes the types and the plain endpoint functions of packages/contacts from facts.json.
// Run: node tooling/codegen/contacts/generate.ts && biome check --write packages/contacts
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { contacts, directory, type Endpoint, endpoints } from './endpoints.ts'
import { factsOf } from './facts.ts'
import { renderFunction } from './functionFile.ts'
import { renderHandTests, renderTests } from './testFile.ts'
import { WireFile } from './wire.ts'

/** Every file, by its path inside the package. */
export function generate(): Map<string, string> {
  const files = new Map<string, string>()
  const made = endpoints.filter(({ says }) => says !== undefined)
  for (const folder of new Set(made.map(one => one.folder))) {
    const wire = new WireFile(folder)
    for (const endpoint of made.filter(one => one.folder === folder)) {
      files.set(`src/${folder}/${endpoint.name}.ts`, renderFunction(endpoint, wire))
    }
    const text = wire.render()
    const place = folder === 'directory' ? 'src/directory/wire.ts' : `src/wire/${folder}.ts`
    if (!wire.isEmpty) files.set(place, text)
    files.set(`test/endpoints/${folder}.test.ts`, renderTests(folder))
    if (folder === 'directory') files.set('src/directory/index.ts', renderIndex(wire))
  }
  files.set('test/endpoints/byHand.test.ts', renderHandTests())
  files.set('test/coverage.ts', renderCoverage())
  return files
}

function renderIndex(wire: WireFile): string {
  const functions = directory.map(({ name }) => {
    const params = `${name[0]?.toUpperCase()}${name.slice(1)}Params`
    return `export { type ${params}, ${name} } from './${name}.ts'`
  })
  return `${functions.join('\n')}\nexport type { ${wire.typeNames.join(', ')} } from './wire.ts'\n`
}

function renderCoverage(): string {
  const table = (name: string, says: string, list: readonly Endpoint[]) => {
    const rows = list.map(endpoint => {
      const { method, path } = factsOf(endpoint.id)
      return `  { method: '${method}', path: '${path}', name: '${endpoint.name}' },`
    })
    return `/** ${says} */\nexport const ${name}: Covered[] = [\n${rows.join('\n')}\n]`
  }
  return `// Written by tooling/codegen/contacts/generate.ts.
/** An endpoint that the platform documents, and the function that serves it. */
export interface Covered {
  method: string
  path: string
  name: string
}

${table('contacts', 'Users, departments, groups and what describes them.', contacts)}

${table('directory', 'The newer directory, under its own subpath.', directory)}
`
}

if (import.meta.main) {
  const root = process.argv[2] ?? resolve(import.meta.dirname, '../../../packages/contacts')
  for (const [file, text] of generate()) {
    mkdirSync(dirname(resolve(root, file)), { recursive: true })
    writeFileSync(resolve(root, file), text)
  }
}
