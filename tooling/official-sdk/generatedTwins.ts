import { contacts, directory } from '../codegen/contacts/endpoints.ts'
import { factsOf } from '../codegen/contacts/facts.ts'
import { namesPerson } from '../codegen/contacts/functionFile.ts'
import { camel } from '../codegen/endpoints/names.ts'
import { endpoints } from '../codegen/messaging/endpoints.ts'
import { type EndpointFacts, type FieldFacts, facts } from '../codegen/messaging/facts.ts'
import type { Payload } from './methods.ts'

/** The same call, said to this SDK and to the official one. */
export interface Twin {
  /** `POST im/v1/messages` */
  endpoint: string
  /** The function of this SDK. */
  name: string
  ours: Record<string, unknown>
  theirs: Payload
}

/** Endpoints whose functions take the documented fields by their names. */
const plain: [name: string, page: EndpointFacts][] = [
  ...endpoints.filter(({ hand }) => !hand).map(({ id, name }): [string, EndpointFacts] => [name, pageOf(id)]),
  ...[...contacts, ...directory]
    .filter(({ says }) => says)
    .map(({ id, name }): [string, EndpointFacts] => [name, factsOf(id)]),
]

/** A call with every documented field, for each of them. */
export const generatedTwins: Twin[] = plain.map(([name, page]) => twin(name, page))

function twin(name: string, page: EndpointFacts): Twin {
  const person = namesPerson(page)
  const path = valuesOf(page.pathParams)
  const params = valuesOf(page.query)
  const data = valuesOf(page.body)
  const ours = Object.fromEntries(
    Object.entries({ ...path, ...params, ...data }).map(([field, value]) => [camel(field), value]),
  )
  if (person) {
    // One id says which kind it is.
    delete ours.userIdType
    delete ours.userId
    ours.openId = path.user_id
    params.user_id_type = 'open_id'
  }
  return { endpoint: `${page.method} ${page.path}`, name, ours, theirs: { path, params, data } }
}

function pageOf(id: string): EndpointFacts {
  const page = facts[id]
  if (!page) throw new Error(`No facts about ${id}`)
  return page
}

function valuesOf(fields: readonly FieldFacts[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(field => [field.name, fieldValue(field)]))
}

/** A value of the field's type that would show if it were written in another way. */
function fieldValue(field: FieldFacts): unknown {
  const list = field.type.endsWith('[]') || field.type === 'list'
  const one = oneOf(field)
  return list ? [one, one] : one
}

function oneOf({ name, type, oneOf: choices, nested }: FieldFacts): unknown {
  if (nested && nested.length > 0) return valuesOf(nested)
  if (choices?.[0] !== undefined) return choices[0]
  if (/^(int|float|number|long|double)/i.test(type)) return 7
  if (/^bool/i.test(type)) return true
  return `${name}-é 1`
}
