import type { Endpoint } from './endpoints.ts'
import { type EndpointFacts, type FieldFacts, facts, samples } from './facts.ts'
import { codes, parameters } from './says.ts'
import { limitsOf, pascal, type WireFile } from './wire.ts'

export const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** All parameters of a function, in the order of path, query and body. */
export function parametersOf(page: EndpointFacts): FieldFacts[] {
  return [...page.pathParams.map(field => ({ ...field, required: true })), ...page.query, ...page.body]
}

/** Where the platform takes a key that makes it carry a call out once. */
export function keyOf(page: EndpointFacts): 'uuid' | 'client_token' | undefined {
  return (['uuid', 'client_token'] as const).find(key => page.query.some(({ name }) => name === key))
}

/** How a call tells of its key, and of the longest one where that is documented. */
function keyEntries(page: EndpointFacts): string[] {
  const key = keyOf(page)
  const most = page.query.find(({ name }) => name === key)?.max_length
  return key ? [`idempotencyQuery: '${key}'`, ...(most ? [`maxKeyLength: ${most}`] : [])] : []
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
  const entries = (list: FieldFacts[]) =>
    list.map(field => {
      const value = camel(field.name)
      return value === field.name ? value : `${field.name}: ${value}`
    })
  const call = [
    `method: '${page.method}'`,
    `path: '${page.path}'`,
    ...(page.pathParams.length ? [`pathParams: { ${entries(page.pathParams).join(', ')} }`] : []),
    ...(page.query.length ? [`query: { ${entries(page.query).join(', ')} }`] : []),
    ...(page.body.length ? [`body: { ${entries(asInSample(id, page.body)).join(', ')} }`] : []),
    ...keyEntries(page),
    ...(endpoint.repeatable ? ['repeatable: true'] : []),
  ]
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
  return request${result ? `<${result}>` : ''}(caller, { ${call.join(', ')} })
}
`
}

/** Some pages require a kind of id and give it a default all the same: a call without it would be refused. */
const hasOwnDefault = (field: FieldFacts): boolean => field.name === 'user_id_type' && field.required === true

/** Fields in the order of the sample, so that a call gives its bytes. */
function asInSample(id: string, body: FieldFacts[]): FieldFacts[] {
  const order = Object.keys(samples[id]?.requests[0] ?? {})
  const place = ({ name }: FieldFacts) => (order.includes(name) ? order.indexOf(name) : order.length)
  return body.toSorted((a, b) => place(a) - place(b))
}

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
  const scopes = page.scopes
    .filter(scope => !/:(?:field|employee_id)/.test(scope))
    .slice(0, 4)
    .map(scope => `\`${scope}\``)
  const kinds = page.tokens.join(', ')
  const rate = [page.perMinute && `${page.perMinute} a minute`, page.perSecond && `${page.perSecond} a second`]
    .filter(Boolean)
    .join(' and ')
  const errors = page.errors
    .filter(code => codes[code])
    .slice(0, 7)
    .map(code => `${code} ${codes[code]}`)
  const lines = [
    says ?? '',
    '',
    `- Endpoint: \`${page.method} /open-apis/${page.path}\``,
    `- Tokens: ${kinds}${scopes.length ? ` (scope ${listed(scopes)})` : ''}`,
    ...(rate ? [`- Limits: ${rate}`] : []),
    ...(errors.length ? wrap(`- Errors: ${errors.join(' · ')}`) : []),
    ...(note ? ['', note] : []),
    '',
    '@throws {LarkApiError} when Lark refuses the call',
    `@see https://open.feishu.cn/document${page.doc}`,
    `@example ${example(name, page)}`,
  ]
  return `/**\n${lines.map(line => ` * ${line}`.trimEnd()).join('\n')}\n */`
}

const listed = (items: string[]) => items.join(', ').replace(/, (?!.*, )/, ' or ')

const WIDTH = 112

/** Breaks a list at its dots, so that no line is wider than the code. */
function wrap(line: string): string[] {
  const lines: string[] = []
  for (const part of line.split(/(?<=· )/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length <= WIDTH) lines[lines.length - 1] = last + part
    else lines.push(last === undefined ? part : `  ${part}`)
  }
  return lines.map(one => one.trimEnd())
}

const EXAMPLES: Record<string, string> = {
  chat_id: "'oc_…'",
  message_id: "'om_…'",
  user_id_type: "'open_id'",
  name: "'Release'",
  query: "'release'",
  owner_id: "'ou_…'",
}

/** A call with what is needed, and what a reader most likely wants to see. */
function example(name: string, page: EndpointFacts): string {
  const shown = parametersOf(page).filter(
    field => (field.required && !hasOwnDefault(field)) || ['name', 'query', 'id_list'].includes(field.name),
  )
  const values = shown.map(field => `${camel(field.name)}: ${exampleValue(field, 0)}`)
  return `${page.data.length ? 'const { data } = ' : ''}await ${name}({ ${['client', ...values].join(', ')} })`
}

export function exampleValue(field: FieldFacts, depth: number): string {
  const list = field.type.endsWith('[]') || field.type === 'list'
  const wrap = (value: string) => (list ? `[${value}]` : value)
  if (field.nested) {
    const inner = field.nested.filter(
      one => one.required || (depth === 0 && field.nested?.every(each => !each.required) && one === field.nested[0]),
    )
    return wrap(
      inner.length ? `{ ${inner.map(one => `${one.name}: ${exampleValue(one, depth + 1)}`).join(', ')} }` : '{}',
    )
  }
  const first = field.oneOf?.[0]
  if (first !== undefined) return wrap(field.type.startsWith('int') ? String(first) : `'${String(first)}'`)
  if (field.type.startsWith('int') || field.type === 'float') return wrap('0')
  if (field.type.startsWith('boolean')) return wrap('true')
  if (field.type.startsWith('map')) return wrap("{ key: 'value' }")
  if (field.type === 'object') return wrap('{}')
  return wrap(EXAMPLES[field.name] ?? (field.name === 'emoji_type' ? "'SMILE'" : "'…'"))
}
