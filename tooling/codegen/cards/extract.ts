// Carries what the platform's documentation says about the fields of cards into facts.json, in a compact form.
// Run: node tooling/codegen/cards/extract.ts CATALOG_DIR && node tooling/codegen/cards/generate.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CardFacts } from './facts.ts'

interface CatalogField {
  name: string
  type: string
  range?: string
  max_length?: number
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
  v2: CatalogVersion & {
    nesting: {
      root_only: string[]
      form_only: string[]
      form_only_when: Record<string, string>
      column_only_in: string[]
      depth: number
    }
  }
  types: Record<string, CatalogField[]> & { Behavior: Record<string, CatalogField[]> }
  limits: {
    min_client: string
    card_kb: number
    elements_and_components: number
    tables_per_card: number
    markdown_tables_per_component: number
    table_columns: number
    checker_buttons: number
    text_max: Record<string, number>
    element_id: { regex: string }
  }
  tags_without_a_page: { tag: string }[]
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

const kinds: { [tag: string]: { [field: string]: string } } = {}
const omitted: string[] = []

/** Where pages disagree about the lengths of edges, what one of them takes counts. */
function widest(range: string): string {
  const [length] = [...range.matchAll(/\[-?\d+,\d+\]px/g)].map(([text]) => text).toSorted()
  return range.includes('values') ? `${length} 1, 2 or 4` : range
}

function kindsOf(fields: CatalogField[], path: string, scope: string): void {
  for (const { name, type, range, max_length: most, required, note = '', fields: inner } of fields) {
    const here = path === '' ? name : `${path}.${name}`
    const own = [type, note === 'not 0' ? '>=1' : range && widest(range), most]
      .filter(part => part !== undefined)
      .join(' ')
    if (own !== 'string') kinds[scope] = { ...kinds[scope], [here]: own }
    if (required && /examples omit|without it/.test(note)) omitted.push(`${scope}.${here}`)
    if (inner) kindsOf(inner, here, scope)
  }
}

kindsOf(catalog.v2.card, '', 'card')
for (const { tag, fields } of catalog.v2.components) kindsOf(fields, '', tag)

const { Behavior, ...shared } = catalog.types
const behaviors = Object.entries(Behavior).map(([type, fields]) => [`Behavior.${type}`, fields] as const)
const types: { [name: string]: { [field: string]: string } } = {}
for (const [name, fields] of [...Object.entries(shared), ...behaviors]) {
  const own: { [field: string]: string } = {}
  flat(fields, '', own, name)
  types[name] = own
  kindsOf(fields, '', name)
}

const { limits } = catalog
const { nesting } = catalog.v2
const facts: CardFacts = {
  v1: read(catalog.v1),
  v2: read(catalog.v2),
  kinds,
  types,
  omitted,
  nesting: {
    rootOnly: nesting.root_only,
    formOnly: nesting.form_only,
    formOnlyWhen: nesting.form_only_when,
    columnOnlyIn: nesting.column_only_in,
    depth: nesting.depth,
  },
  limits: {
    kilobytes: limits.card_kb,
    components: limits.elements_and_components,
    tables: limits.tables_per_card,
    tablesInMarkdown: limits.markdown_tables_per_component,
    tableColumns: limits.table_columns,
    checkerButtons: limits.checker_buttons,
    elementId: limits.element_id.regex,
    textLengths: limits.text_max,
  },
  undescribed: catalog.tags_without_a_page.map(({ tag }) => tag),
  v2Client: limits.min_client,
  clients,
}
const sorted = Object.fromEntries(Object.entries(clients).sort(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync(new URL('facts.json', import.meta.url), `${JSON.stringify({ ...facts, clients: sorted }, null, 1)}\n`)
