import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

export type PublicNames = { values: string[]; types: string[] }

/**
 * Reads the names that an entry exports, types apart from values.
 *
 * @throws {Error} for what would make a name public without its being listed: `export *` and `export default`
 */
export function publicNames(file: string): PublicNames {
  const { module, errors } = parseSync(file, readFileSync(file, 'utf8'))
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`)
  const names: PublicNames = { values: [], types: [] }
  for (const entry of module.staticExports.flatMap(statement => statement.entries)) {
    const name = entry.exportName.name
    if (entry.exportName.kind === 'Default' || name === 'default') throw new Error(`${file} has a default export`)
    if (name === null) throw new Error(`${file} has an "export *": list the names`)
    names[entry.isType ? 'types' : 'values'].push(name)
  }
  return { values: names.values.sort(), types: names.types.sort() }
}
