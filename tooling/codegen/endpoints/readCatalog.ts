import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoredEndpoint, StoredField } from '../messaging/facts.ts'

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

/** What a page shows: bodies of requests, and an answer. */
export type ShownSample = { requests: unknown[]; response?: unknown }

export type Catalog = {
  factsOf(id: string): StoredEndpoint
  /** The samples of a page, where the catalog keeps any. */
  sampleOf(id: string): ShownSample | undefined
  /** Writes facts.json, samples.json, and shapes.json with the models that the facts have named until now. */
  write(folder: string, facts: Record<string, StoredEndpoint>, samples: Record<string, unknown>): void
}

const KEPT = ['default', 'min', 'max', 'min_length', 'max_length', 'min_items', 'max_items'] as const

/** Facts carry over, sentences don't: what a sample says at length is cut short. */
export const withoutProse = (json: string): string => json.replace(/[\u3000-\u9fff\uff00-\uffef]{7,}/g, '示例')

/** Reads what the platform's documentation says, from a folder with endpoints.json. */
export function readCatalog(directory: string): Catalog {
  const pages = JSON.parse(readFileSync(join(directory, 'endpoints.json'), 'utf8')) as CatalogEndpoint[]
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

  return {
    factsOf(id) {
      const page = pages.find(one => one.id === id)
      if (!page) throw new Error(`No page describes ${id}`)
      const rate = typeof page.rate_limit === 'object' && page.rate_limit ? page.rate_limit : {}
      return {
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
    },
    sampleOf(id) {
      const file = join(directory, 'examples', `${id}.json`)
      if (!existsSync(file)) return undefined
      const example = JSON.parse(withoutProse(readFileSync(file, 'utf8'))) as Record<string, unknown>
      const requests = [example.request_example, ...((example.more_request_examples as unknown[] | undefined) ?? [])]
      return { requests: requests.filter(Boolean), response: example.response_example ?? undefined }
    },
    write(folder, facts, samples) {
      writeFileSync(join(folder, 'facts.json'), lines(facts))
      writeFileSync(join(folder, 'shapes.json'), `[\n${shapes.map(one => JSON.stringify(one)).join(',\n')}\n]\n`)
      writeFileSync(join(folder, 'samples.json'), lines(samples))
    },
  }
}

/** One entry a line: small, and a change shows in a diff. */
function lines(record: Record<string, unknown>): string {
  const entries = Object.entries(record).map(([id, value]) => `${JSON.stringify(id)}: ${JSON.stringify(value)}`)
  return `{\n${entries.join(',\n')}\n}\n`
}
