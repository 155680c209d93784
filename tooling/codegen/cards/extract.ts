// Carries what the platform's documentation says about the fields of cards into facts.json, in a compact form.
// Run: node tooling/codegen/cards/extract.ts CATALOG_DIR && node tooling/codegen/cards/generate.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CardFacts } from './facts.ts'

interface CatalogField {
  name: string
  required?: boolean
  default?: unknown
  enum?: (string | number | boolean)[]
  min_client?: string
  note?: string
  fields?: CatalogField[]
}

interface CatalogComponent {
  tag: string
  min_client?: string
  tag_introduced_in_1_0?: string
  allowed_parents?: string[]
  limits?: { data_type_min_client?: Record<string, string> }
  fields: CatalogField[]
}

interface CatalogVersion {
  card: CatalogField[]
  components: CatalogComponent[]
}

const directory = process.argv[2]
if (!directory) throw new TypeError('The folder with cards.json is missing: extract.ts CATALOG_DIR')
const catalog = JSON.parse(readFileSync(join(directory, 'cards.json'), 'utf8')) as {
  v1: CatalogVersion
  v2: CatalogVersion
  limits: { min_client: string }
}

const clients: { [what: string]: string } = {}

/** A version, and behind it the value that needs none, being what a client does anyway. */
function needs(what: string, version: string | undefined, usual?: unknown): void {
  const number = version === undefined ? undefined : /^[\d.]+/.exec(version)?.[0]
  if (number !== undefined) clients[what] = usual === undefined ? number : `${number} ${String(usual)}`
}

function flat(fields: CatalogField[], path: string, into: { [field: string]: string }, scope: string): void {
  for (const field of fields) {
    const name = path === '' ? field.name : `${path}.${field.name}`
    into[name] = `${field.required ? '!' : ''}${field.enum?.join('|') ?? ''}`
    needs(`${scope}.${name}`, field.min_client, field.default)
    const since = /\bpx since ([\d.]+)/.exec(field.note ?? '')?.[1]
    needs(`${scope}.${name}=px`, since)
    const [, value, from] = /^(\w+): 2\.0, ([\d.]+)\+/.exec(field.note ?? '') ?? []
    needs(`${scope}.${name}=${value}`, from)
    if (field.fields) flat(field.fields, name, into, scope)
  }
}

function read({ card, components }: CatalogVersion): CardFacts['v1'] {
  const made: { [tag: string]: { [field: string]: string } } = { card: {} }
  flat(card, '', made.card ?? {}, 'card')
  for (const { tag, fields, limits, tag_introduced_in_1_0: introduced, ...component } of components) {
    const own: { [field: string]: string } = {}
    flat(fields, '', own, tag)
    made[tag] = own
    // What a page of JSON 2.0 names for the whole tag is the client that knows JSON 2.0 at all.
    needs(tag, introduced ?? (/JSON 2/.test(component.min_client ?? '') ? undefined : component.min_client))
    for (const [type, version] of Object.entries(limits?.data_type_min_client ?? {}))
      needs(`${tag}.columns.data_type=${type}`, version)
  }
  return made
}

const facts: CardFacts = { v1: read(catalog.v1), v2: read(catalog.v2), v2Client: catalog.limits.min_client, clients }
const sorted = Object.fromEntries(Object.entries(clients).sort(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync(new URL('facts.json', import.meta.url), `${JSON.stringify({ ...facts, clients: sorted }, null, 1)}\n`)
