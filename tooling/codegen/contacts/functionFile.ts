import { callText, entries } from '../endpoints/callText.ts'
import { docText } from '../endpoints/docText.ts'
import { exampleValue } from '../endpoints/exampleValue.ts'
import { camel, pascal } from '../endpoints/names.ts'
import type { EndpointFacts, FieldFacts } from '../messaging/facts.ts'
import type { Endpoint } from './endpoints.ts'
import { factsOf, sampleOf } from './facts.ts'
import { codes, parameters } from './says.ts'
import { limits, type WireFile } from './wire.ts'

/** A person in the path is named by one of three ids, which says its kind. */
export const namesPerson = (page: EndpointFacts): boolean => page.pathParams.some(({ name }) => name === 'user_id')

/** The parameters of a function, in the order of path, query and body, without those that name a person. */
export function ownParameters(page: EndpointFacts): FieldFacts[] {
  const all = [...page.pathParams.map(field => ({ ...field, required: true })), ...page.query, ...page.body]
  return namesPerson(page) ? all.filter(({ name }) => name !== 'user_id' && name !== 'user_id_type') : all
}

export function renderFunction(endpoint: Endpoint, wire: WireFile): string {
  const { id, name, result, folder } = endpoint
  const page = factsOf(id)
  const person = namesPerson(page)
  const all = ownParameters(page)
  const types = new Map<string, string>()
  const wireAt = folder === 'directory' ? './wire.ts' : `../wire/${folder}.ts`
  const declared = all.map(field => renderParameter(id, field, wire, types, wireAt))
  if (result) types.set(result, wireAt)
  if (person) types.set('PersonId', folder === 'users' ? './onePerson.ts' : '../users/onePerson.ts')
  const callers = page.tokens.map(token => `'${token}'`).join(' | ')
  const params = `${pascal(name)}Params`
  const query = page.query.filter(field => !person || field.name !== 'user_id_type')
  const call = callText(page, {
    ...(person && { pathParams: ['user_id: id'], query: ['user_id_type: type', ...entries(query)] }),
    sample: sampleOf(id),
    repeatable: endpoint.repeatable && page.method !== 'GET',
  })
  const imports = [...new Set(types.values())].sort().map(from => {
    const names = [...types]
      .filter(([, other]) => other === from)
      .map(([one]) => (one === 'PersonId' ? 'onePerson, type PersonId' : one))
    return `import ${names.some(one => one.startsWith('onePerson')) ? '' : 'type '}{ ${names.sort().join(', ')} } from '${from}'`
  })
  const caller = person ? 'params' : 'caller'
  const names = [...all.map(field => camel(field.name)), `...${caller}`]
  const rest = declared.length ? ` & {\n${declared.join('\n')}\n}` : ''
  return `import { ${result ? 'type Answer, ' : ''}type Caller, ${result ? '' : 'type CommonResponse, '}request } from '@lark-sdk/core'
${imports.join('\n')}

/** What {@link ${name}} takes. */
export type ${params} = Caller<${callers}>${person ? ' & PersonId' : ''}${rest}

${renderDoc(endpoint, page)}
export async function ${name}({ ${names.join(', ')} }: ${params}): Promise<${result ? `Answer<${result}>` : 'CommonResponse'}> {
${person ? '  const { type, id } = onePerson(params)\n' : ''}  return request${result ? `<${result}>` : ''}(${caller}, ${call})
}
`
}

const ID_TYPES: Record<string, string> = { user_id_type: 'UserIdType', department_id_type: 'DepartmentIdType' }

function renderParameter(
  id: string,
  field: FieldFacts,
  wire: WireFile,
  types: Map<string, string>,
  wireAt: string,
): string {
  const says = parameters[`${id}:${field.name}`] ?? parameters[field.name]
  if (!says) throw new Error(`Nothing says what ${field.name} of ${id} means`)
  const range = field.name === 'client_token' || says.includes('Default:') ? undefined : limits(field)
  const idType = ID_TYPES[field.name]
  if (idType) types.set(idType, '../page.ts')
  if (field.nested) types.set(...(wire.handOf(field) ?? [wire.typeName(field, true), wireAt]))
  // Tenants add types of employees.
  const open = field.name === 'employee_type' || field.name === 'group_chat_employee_types'
  const type = idType ?? wire.typeOf(field, { taken: true, open })
  const doc = [says, range].filter(Boolean).join(' ')
  return `  /** ${doc} */\n  ${camel(field.name)}${field.required ? '' : '?'}: ${type}${field.required ? '' : ' | undefined'}`
}

function renderDoc({ says, note, name }: Endpoint, page: EndpointFacts): string {
  const person = namesPerson(page)
  return docText(page, {
    says: `${says}${person ? ' Give exactly one of `openId`, `userId` and `unionId`; other ids are of the same kind.' : ''}`,
    note,
    scopesText: scopes => scopes.slice(0, 3).join(' or '),
    codes,
    throws: person ? ['when there is not exactly one id'] : [],
    example: example(name, page),
  })
}

/** A call with what is needed. */
function example(name: string, page: EndpointFacts): string {
  const needed = ownParameters(page).filter(({ required }) => required)
  const values = needed.map(field => `${camel(field.name)}: ${exampleValue(field, 0)}`)
  const who = namesPerson(page) ? ["openId: 'ou_…'"] : []
  return `${page.data.length ? 'const { data } = ' : ''}await ${name}({ ${[page.tokens.includes('tenant') ? 'client' : "userAccessToken: 'u-…'", ...who, ...values].join(', ')} })`
}
