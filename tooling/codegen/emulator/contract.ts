// Writes packages/emulator/src/contract/endpoints.ts from a folder of endpoint facts.
// Run: node tooling/codegen/emulator/contract.ts CATALOG_DIR && biome check --write packages/emulator/src/contract
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { served } from './served.ts'

interface Field {
  name: string
  type: string
  required?: boolean
  enum?: (string | number)[]
  enum_inferred?: boolean
  min?: number
  max?: number
  max_length?: number
  max_items?: number
}

interface Endpoint {
  method: string
  path: string
  historic: boolean
  tokens: string[]
  scopes?: string[]
  scopes_in_note?: string[] | null
  rate_limit: { per_minute?: number; per_second?: number } | string | null
  content_type?: string
  query?: Field[]
  body?: Field[]
  errors?: { http: number | null; code: number }[]
}

const directory = process.argv[2]
if (!directory) throw new TypeError('The folder with endpoints.json is missing: contract.ts CATALOG_DIR')
const endpoints = JSON.parse(readFileSync(join(directory, 'endpoints.json'), 'utf8')) as Endpoint[]

const field = (found: Field) => ({
  type: found.type,
  ...(found.required ? { required: true } : {}),
  // An enum read from prose is a hint; refusing by it could refuse what the platform takes.
  ...(found.enum && !found.enum_inferred ? { oneOf: found.enum.map(String) } : {}),
  ...(found.min === undefined ? {} : { min: found.min }),
  ...(found.max === undefined ? {} : { max: found.max }),
  ...(found.max_length === undefined ? {} : { maxLength: found.max_length }),
  ...(found.max_items === undefined ? {} : { maxItems: found.max_items }),
})

const fields = (list: Field[] = []) => Object.fromEntries(list.map(found => [found.name, field(found)]))

/** Codes in several HTTP statuses keep the first one that the page lists. */
function statuses(errors: Endpoint['errors'] = []) {
  const byStatus: Record<string, number[]> = {}
  const seen = new Set<number>()
  for (const { http, code } of errors) {
    if (http === null || seen.has(code)) continue
    seen.add(code)
    byStatus[http] = [...(byStatus[http] ?? []), code]
  }
  return byStatus
}

const lines = served.map(key => {
  const [method, path] = key.split(' ')
  const matches = endpoints.filter(endpoint => endpoint.method === method && endpoint.path === path)
  const page = matches.find(endpoint => !endpoint.historic) ?? matches[0]
  if (!page) throw new Error(`No page describes ${key}`)
  const rate = typeof page.rate_limit === 'object' && page.rate_limit ? page.rate_limit : {}
  const entry = {
    tokens: page.tokens.map(token => token.replace('_access_token', '')),
    scopes: page.scopes ?? [],
    userScopes: page.scopes_in_note ?? [],
    perMinute: rate.per_minute,
    perSecond: rate.per_second,
    multipart: page.content_type?.includes('multipart') || undefined,
    query: fields(page.query),
    body: fields(page.body),
    statuses: statuses(page.errors),
  }
  return `  '${key}': ${JSON.stringify(entry)},`
})

const target = resolve(import.meta.dirname, '../../../packages/emulator/src/contract/endpoints.ts')
writeFileSync(
  target,
  [
    '// Written by tooling/codegen/emulator/contract.ts.',
    "import type { EndpointContract } from './types.ts'",
    '',
    '/** What the platform documents for each endpoint served here. */',
    'export const endpoints: Record<string, EndpointContract> = {',
    ...lines,
    '}',
    '',
  ].join('\n'),
)

const emojis = JSON.parse(readFileSync(join(directory, 'emoji-types.json'), 'utf8')) as string[]
writeFileSync(
  resolve(import.meta.dirname, '../../../packages/emulator/src/contract/emojiTypes.ts'),
  [
    '// Written by tooling/codegen/emulator/contract.ts.',
    '/** What a reaction can be. */',
    `export const emojiTypes: ReadonlySet<string> = new Set('${emojis.join(' ')}'.split(' '))`,
    '',
  ].join('\n'),
)
