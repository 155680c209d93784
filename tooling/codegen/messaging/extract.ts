// Carries what the platform's documentation says about messaging into facts.json and samples.json, in a compact form.
// Run: node tooling/codegen/messaging/extract.ts CATALOG_DIR PAGES_DIR && node tooling/codegen/messaging/generate.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endpoints } from './endpoints.ts'
import type { StoredEndpoint, StoredField } from './facts.ts'

interface CatalogField {
  name: string
  type: string
  required?: boolean
  enum?: (string | number)[]
  enum_inferred?: boolean
  default?: unknown
  min?: number
  max?: number
  min_length?: number
  max_length?: number
  min_items?: number
  max_items?: number
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

const [directory, pagesDirectory] = process.argv.slice(2)
if (!directory || !pagesDirectory) {
  throw new TypeError(
    'Folders are missing: extract.ts CATALOG_DIR (with endpoints.json) PAGES_DIR (with the pages as Markdown)',
  )
}
const pages = JSON.parse(readFileSync(join(directory, 'endpoints.json'), 'utf8')) as CatalogEndpoint[]

const NUMBERS = ['min', 'max', 'min_length', 'max_length', 'min_items', 'max_items'] as const

const shapes: StoredField[][] = []
const known = new Map<string, number>()

/** The same model is described on many pages; it is kept once. */
function shape(fields: CatalogField[]): number {
  const kept = fields.map(field)
  const key = JSON.stringify(kept)
  const found = known.get(key)
  if (found !== undefined) return found
  known.set(key, shapes.length)
  return shapes.push(kept) - 1
}

/** Facts carry over, sentences don't: what a sample says at length is cut short. */
const withoutProse = (json: string) => json.replace(/[\u3000-\u9fff\uff00-\uffef]{7,}/g, '示例')

function field(found: CatalogField): StoredField {
  const { name, type, required, nested } = found
  const kept: StoredField = { name, type }
  if (required) kept.required = true
  if (found.enum) kept.oneOf = found.enum
  if (found.enum_inferred) kept.open = true
  if (found.default !== undefined) kept.default = found.default
  for (const key of NUMBERS) if (found[key] !== undefined) kept[key] = found[key]
  if (nested) kept.shape = shape(nested)
  return kept
}

/** The samples on a page, where the catalog keeps none: a success is the answer, what has no code is a request. */
function shownOn(page: string): { requests: unknown[]; response?: unknown } | undefined {
  const blocks = [...page.matchAll(/^```json *\n([\s\S]*?)^```/gm)].flatMap(([, json = '']) => {
    // One page has lost the last brace of its sample.
    for (const text of [json, `${json}}`]) {
      try {
        return [JSON.parse(withoutProse(text)) as Record<string, unknown>]
      } catch {}
    }
    return []
  })
  const response = blocks.find(({ code }) => code === 0)
  const requests = blocks.filter(block => !('code' in block))
  return requests.length > 0 || response ? { requests, ...(response && { response }) } : undefined
}

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
  if (!existsSync(file)) {
    const shown = shownOn(readFileSync(join(pagesDirectory, `${id}.md`), 'utf8'))
    if (shown) samples[id] = shown
    continue
  }
  const example = JSON.parse(withoutProse(readFileSync(file, 'utf8'))) as Record<string, unknown>
  samples[id] = {
    requests: [example.request_example, ...((example.more_request_examples as unknown[] | undefined) ?? [])].filter(
      Boolean,
    ),
    response: example.response_example ?? undefined,
  }
}

/** One entry a line: small, and a change shows in a diff. */
const lines = (record: Record<string, unknown>) =>
  `{\n${Object.entries(record)
    .map(([id, value]) => `${JSON.stringify(id)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`

writeFileSync(join(import.meta.dirname, 'facts.json'), lines(facts))
writeFileSync(join(import.meta.dirname, 'shapes.json'), `[\n${shapes.map(one => JSON.stringify(one)).join(',\n')}\n]\n`)
writeFileSync(join(import.meta.dirname, 'samples.json'), lines(samples))

const emoji = JSON.parse(readFileSync(join(directory, 'emoji-types.json'), 'utf8')) as string[]
writeFileSync(join(import.meta.dirname, 'emoji.json'), `${JSON.stringify(emoji)}\n`)
