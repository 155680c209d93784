import { callText } from '../endpoints/callText.ts'
import { docText } from '../endpoints/docText.ts'
import { exampleValue } from '../endpoints/exampleValue.ts'
import { limitsOf } from '../endpoints/limitsOf.ts'
import { camel, pascal } from '../endpoints/names.ts'
import type { Endpoint } from './endpoints.ts'
import { type EndpointFacts, type FieldFacts, facts, samples } from './facts.ts'
import { codes, parameters } from './says.ts'
import type { WireFile } from './wire.ts'

/** All parameters of a function, in the order of path, query and body. */
export function parametersOf(page: EndpointFacts): FieldFacts[] {
  return [...page.pathParams.map(field => ({ ...field, required: true })), ...page.query, ...page.body]
}

export function renderFunction(endpoint: Endpoint, wire: WireFile): string {
  const { id, name, result, folder } = endpoint
  const page = facts[id]
  if (!page) throw new Error(`No facts about ${id}`)
  const types = new Set<string>()
  const all = parametersOf(page)
  const callers = page.tokens.map(token => `'${token}'`).join(' | ')
  const declared = all.map(field => renderParameter(endpoint, field, wire, types))
  if (result) types.add(result)
  const params = `${pascal(name)}Params`
  const names = all.map(field => camel(field.name) + (hasOwnDefault(field) ? " = 'open_id'" : ''))
  const wires = [...types].filter(type => type !== 'UserIdType').sort()
  const imports = [
    `import { ${result ? 'type Answer, ' : ''}type Caller, ${result ? '' : 'type CommonResponse, '}request } from '@lark-sdk/core'`,
    ...(wires.length ? [`import type { ${wires.join(', ')} } from '../wire/${folder}.ts'`] : []),
    ...(types.has('UserIdType') ? ["import type { UserIdType } from '../wire/userIdType.ts'"] : []),
  ]
  const returns = result ? `Answer<${result}>` : 'CommonResponse'
  return `${imports.join('\n')}

export type ${params} = Caller<${callers}>${declared.length ? ` & {\n${declared.join('\n')}\n}` : ''}

${renderDoc(endpoint, page)}
export async function ${name}({ ${[...names, '...caller'].join(', ')} }: ${params}): Promise<${returns}> {
  return request${result ? `<${result}>` : ''}(caller, ${callText(page, { sample: samples[id], repeatable: endpoint.repeatable })})
}
`
}

/** Some pages require a kind of id and give it a default all the same: a call without it would be refused. */
const hasOwnDefault = (field: FieldFacts): boolean => field.name === 'user_id_type' && field.required === true

function renderParameter({ id }: Endpoint, field: FieldFacts, wire: WireFile, types: Set<string>): string {
  const says = parameters[`${id}:${field.name}`] ?? parameters[field.name]
  if (!says) throw new Error(`Nothing says what ${field.name} of ${id} means`)
  const limits = field.name === 'uuid' || field.name === 'client_token' ? undefined : limitsOf(field)
  const isUserId = field.name === 'user_id_type'
  if (isUserId) types.add('UserIdType')
  if (field.nested) types.add(wire.typeName(field))
  const type = isUserId ? 'UserIdType' : wire.typeOf(field, { open: false, readonly: true })
  const needed = field.required && !hasOwnDefault(field)
  return `  /** ${[says, limits].filter(Boolean).join(' ')} */\n  ${camel(field.name)}${needed ? '' : '?'}: ${type}${needed ? '' : ' | undefined'}`
}

function renderDoc({ says, note, name }: Endpoint, page: EndpointFacts): string {
  return docText(page, {
    says: says ?? '',
    note,
    scopesText: scopes => listed(scopes.slice(0, 4)),
    codes,
    example: example(name, page),
  })
}

const listed = (items: string[]) => items.join(', ').replace(/, (?!.*, )/, ' or ')

/** A call with what is needed, and what a reader most likely wants to see. */
function example(name: string, page: EndpointFacts): string {
  const shown = parametersOf(page).filter(
    field => (field.required && !hasOwnDefault(field)) || ['name', 'query', 'id_list'].includes(field.name),
  )
  const values = shown.map(field => `${camel(field.name)}: ${exampleValue(field, 0)}`)
  return `${page.data.length ? 'const { data } = ' : ''}await ${name}({ ${['client', ...values].join(', ')} })`
}
