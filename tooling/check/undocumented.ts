import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'

/** Lists the values that an entry exports without a doc comment where they are declared. */
export function undocumented(entry: string): string[] {
  const { module } = parseSync(entry, readFileSync(entry, 'utf8'))
  const names: string[] = []
  for (const { exportName, importName, localName, moduleRequest, isType } of module.staticExports.flatMap(
    one => one.entries,
  )) {
    if (isType || exportName.name === null) continue
    const file = moduleRequest ? resolve(dirname(entry), moduleRequest.value) : entry
    const name = importName.name ?? localName.name ?? exportName.name
    // What another package documents is documented there.
    if (existsSync(file) && !isDocumented(file, name)) names.push(exportName.name)
  }
  return names
}

function isDocumented(file: string, name: string): boolean {
  const source = readFileSync(file, 'utf8')
  const { program, module, comments } = parseSync(file, source)
  const passedOn = module.staticExports
    .flatMap(one => one.entries)
    .find(one => one.exportName.name === name && one.moduleRequest)
  if (passedOn?.moduleRequest) {
    return isDocumented(resolve(dirname(file), passedOn.moduleRequest.value), passedOn.importName.name ?? name)
  }
  const declarations = program.body.filter(statement => declares(source.slice(statement.start, statement.end), name))
  return declarations.some(({ start }) =>
    comments.some(
      ({ type, value, end }) => type === 'Block' && value.startsWith('*') && source.slice(end, start).trim() === '',
    ),
  )
}

/** Overloads and merged declarations count as one: a comment on any of them is enough. */
function declares(text: string, name: string): boolean {
  return new RegExp(`^export\\s+(async\\s+)?(abstract\\s+)?(const|let|function\\*?|class)\\s+${name}\\b`).test(text)
}
