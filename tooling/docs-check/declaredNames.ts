import { parseSync } from 'oxc-parser'

export type DeclaredNames = {
  /** Import statements by the name that each brings. */
  imported: Map<string, string>
  declared: string[]
  /** Declared and exported already. */
  exported: Set<string>
}

type Program = ReturnType<typeof parseSync>['program']
type Statement = Program['body'][number]
type Pattern = Extract<Statement, { type: 'VariableDeclaration' }>['declarations'][number]['id']

/** Reads which names a snippet imports and declares at its top level. */
export function declaredNames(code: string): DeclaredNames {
  const { program } = parseSync('snippet.ts', code)
  const names: DeclaredNames = { imported: new Map(), declared: [], exported: new Set() }
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') readImport(statement, names.imported)
    else if (statement.type === 'ExportNamedDeclaration' && statement.declaration) {
      for (const name of namesOf(statement.declaration)) {
        names.declared.push(name)
        names.exported.add(name)
      }
    } else names.declared.push(...namesOf(statement))
  }
  return names
}

function readImport(statement: Extract<Statement, { type: 'ImportDeclaration' }>, imported: Map<string, string>): void {
  const from = `from '${statement.source.value}'`
  for (const specifier of statement.specifiers) {
    const local = specifier.local.name
    if (specifier.type === 'ImportNamespaceSpecifier') imported.set(local, `import * as ${local} ${from}`)
    else if (specifier.type === 'ImportDefaultSpecifier') imported.set(local, `import ${local} ${from}`)
    else {
      const type = statement.importKind === 'type' || specifier.importKind === 'type' ? 'type ' : ''
      const name = specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
      imported.set(local, `import { ${type}${name} as ${local} } ${from}`)
    }
  }
}

/** Types are left out: a page that needs one twice imports it. */
function namesOf(statement: Statement): string[] {
  if (statement.type === 'VariableDeclaration') return statement.declarations.flatMap(({ id }) => patternNames(id))
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') {
    return statement.id ? [statement.id.name] : []
  }
  return []
}

function patternNames(pattern: Pattern): string[] {
  if (pattern.type === 'Identifier') return [pattern.name]
  if (pattern.type === 'AssignmentPattern') return patternNames(pattern.left)
  if (pattern.type === 'ArrayPattern') {
    return pattern.elements.flatMap(element =>
      element === null ? [] : patternNames(element.type === 'RestElement' ? element.argument : element),
    )
  }
  return pattern.properties.flatMap(property =>
    patternNames(property.type === 'RestElement' ? property.argument : property.value),
  )
}
