import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EndpointFacts, FieldFacts, Sample, StoredEndpoint, StoredField } from '../messaging/facts.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
const shapes = read('shapes.json') as StoredField[][]
const stored = read('facts.json') as Record<string, StoredEndpoint>

function expand({ shape, ...field }: StoredField): FieldFacts {
  return shape === undefined ? field : { ...field, nested: (shapes[shape] ?? []).map(expand) }
}

const facts = new Map<string, EndpointFacts>(
  Object.entries(stored).map(([id, { pathParams, query, body, data, ...rest }]) => [
    id,
    {
      ...rest,
      pathParams: pathParams.map(expand),
      query: query.map(expand),
      body: body.map(expand),
      data: data.map(expand),
    },
  ]),
)
const samples = new Map(Object.entries(read('samples.json') as Record<string, Sample>))

/** What is documented about an endpoint. */
export function factsOf(id: string): EndpointFacts {
  const found = facts.get(id)
  if (!found) throw new Error(`No facts about ${id}`)
  return found
}

export const sampleOf = (id: string): Sample | undefined => samples.get(id)
