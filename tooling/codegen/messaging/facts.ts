import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints } from './endpoints.ts'

interface FieldBase {
  name: string
  /** As the documentation names it: `string`, `int`, `X[]`, or the name of a model. */
  type: string
  required?: boolean
  oneOf?: (string | number)[]
  /** The list of values was read from prose, so there may be others. */
  open?: boolean
  default?: unknown
  min?: number
  max?: number
  min_length?: number
  max_length?: number
  min_items?: number
  max_items?: number
}

/** A field as it is kept: what it holds is a place in shapes.json. */
export interface StoredField extends FieldBase {
  shape?: number
}

/** One field of a query, a body or an answer. */
export interface FieldFacts extends FieldBase {
  nested?: FieldFacts[]
}

interface EndpointBase<Field> {
  method: string
  path: string
  doc: string
  tokens: string[]
  perMinute?: number | undefined
  perSecond?: number | undefined
  scopes: string[]
  pathParams: Field[]
  query: Field[]
  body: Field[]
  data: Field[]
  errors: number[]
}

/** One endpoint, as documented. */
export type EndpointFacts = EndpointBase<FieldFacts>
export type StoredEndpoint = EndpointBase<StoredField>

export interface Sample {
  requests: Record<string, unknown>[]
  response?: { data?: unknown } & Record<string, unknown>
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
const shapes = read('shapes.json') as StoredField[][]

function expand({ shape, ...field }: StoredField): FieldFacts {
  return shape === undefined ? field : { ...field, nested: (shapes[shape] ?? []).map(expand) }
}

const stored = read('facts.json') as Record<string, StoredEndpoint>
const endpointOf = (id: string) => endpoints.find(one => one.id === id)

function withItems(data: FieldFacts[], more: FieldFacts[] | undefined): FieldFacts[] {
  if (!more) return data
  return data.map(field => (field.name === 'items' ? { ...field, nested: [...(field.nested ?? []), ...more] } : field))
}

export const facts: Record<string, EndpointFacts> = Object.fromEntries(
  Object.entries(stored).map(([id, { pathParams, query, body, data, ...rest }]) => [
    id,
    {
      ...rest,
      pathParams: pathParams.map(expand),
      query: [...query.map(expand), ...(endpointOf(id)?.beyond ?? [])],
      body: body.map(expand),
      data: withItems(data.map(expand), endpointOf(id)?.itemsBeyond),
    },
  ]),
)
export const samples: Record<string, Sample> = read('samples.json') as Record<string, Sample>

/** Emoji that messages can be reacted to with. */
export const emoji: string[] = read('emoji.json') as string[]
