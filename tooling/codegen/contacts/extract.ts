// Carries what the platform's documentation says about contacts into facts.json and samples.json, in a compact form.
// Run: node tooling/codegen/contacts/extract.ts CATALOG_DIR && node tooling/codegen/contacts/generate.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoredEndpoint, StoredField } from '../messaging/facts.ts'
import { endpoints } from './endpoints.ts'

type CatalogField = Omit<StoredField, 'oneOf' | 'open' | 'shape'> & {
  enum?: (string | number)[]
  enum_inferred?: boolean
  nested?: CatalogField[]
}

interface CatalogEndpoint {
  id: string
  method: string
  path: string
  doc_path: string
  tokens: string[]
  rate_limit: { per_minute?: number; per_second?: number } | string | null
  scopes?: string[]
  path_params: CatalogField[]
  query: CatalogField[]
  body: CatalogField[]
  response: CatalogField[]
  errors?: { code: number }[]
}

const directory = process.argv[2]
if (!directory) throw new TypeError('The folder with endpoints.json is missing: extract.ts CATALOG_DIR')
const pages = JSON.parse(readFileSync(join(directory, 'endpoints.json'), 'utf8')) as CatalogEndpoint[]
const KEPT = ['default', 'min', 'max', 'min_length', 'max_length', 'min_items', 'max_items'] as const

const shapes: StoredField[][] = []
const known = new Map<string, number>()

/** The same model is described on many pages; it is kept once. */
function shape(fields: CatalogField[]): number {
  const kept = fields.map(field)
  const key = JSON.stringify(kept)
  const place = known.get(key) ?? shapes.push(kept) - 1
  known.set(key, place)
  return place
}

function field(found: CatalogField): StoredField {
  const kept: StoredField = { name: found.name, type: found.type }
  if (found.required) kept.required = true
  if (found.enum) kept.oneOf = found.enum
  if (found.enum_inferred) kept.open = true
  for (const key of KEPT) if (found[key] !== undefined) Object.assign(kept, { [key]: found[key] })
  if (found.nested) kept.shape = shape(found.nested)
  return kept
}

/** Facts carry over, sentences don't: what a sample says at length is cut short. */
const withoutProse = (json: string) => json.replace(/[\u3000-\u9fff\uff00-\uffef]{7,}/g, '示例')

const facts: Record<string, StoredEndpoint> = {}
const samples: Record<string, unknown> = {}
for (const { id } of endpoints) {
  const page = pages.find(one => one.id === id)
  if (!page) throw new Error(`No page describes ${id}`)
  const rate = typeof page.rate_limit === 'object' && page.rate_limit ? page.rate_limit : {}
  facts[id] = {
    method: page.method,
    path: page.path.replace(/^\/open-apis\//, ''),
    doc: page.doc_path,
    tokens: page.tokens.map(token => token.replace('_access_token', '')),
    perMinute: rate.per_minute,
    perSecond: rate.per_second,
    scopes: page.scopes ?? [],
    pathParams: page.path_params.map(field),
    query: page.query.map(field),
    body: page.body.map(field),
    data: (page.response.find(({ name }) => name === 'data')?.nested ?? []).map(field),
    errors: [...new Set((page.errors ?? []).map(({ code }) => code))],
  }
  const file = join(directory, 'examples', `${id}.json`)
  if (!existsSync(file)) continue
  const example = JSON.parse(withoutProse(readFileSync(file, 'utf8'))) as Record<string, unknown>
  const requests = [example.request_example, ...((example.more_request_examples as unknown[] | undefined) ?? [])]
  samples[id] = { requests: requests.filter(Boolean), response: example.response_example ?? undefined }
}

/** One entry a line: small, and a change shows in a diff. */
const lines = (record: Record<string, unknown>) =>
  `{\n${Object.entries(record)
    .map(([id, value]) => `${JSON.stringify(id)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`

writeFileSync(join(import.meta.dirname, 'facts.json'), lines(facts))
writeFileSync(join(import.meta.dirname, 'shapes.json'), `[\n${shapes.map(one => JSON.stringify(one)).join(',\n')}\n]\n`)
writeFileSync(join(import.meta.dirname, 'samples.json'), lines(samples))
