// Makes events.json from a catalog of the platform's event pages: node compact.ts CATALOG/events.json
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { EventFacts, EventsFile, Field, Fields } from './facts.ts'
import { REQUIRED } from './required.ts'

type CatalogField = {
  name: string
  type: string
  enum?: (string | number)[]
  const?: string
  scopes?: string[]
  nested?: CatalogField[]
}
type CatalogEvent = {
  event_type: string
  event_types?: string[]
  doc_path: string
  scopes: string[]
  historic: boolean
  body: CatalogField[]
  extra_tables?: CatalogField[][]
}

function compactEvents(events: readonly CatalogEvent[]): EventsFile {
  const facts: Record<string, EventFacts> = {}
  // Historic pages come first, so that the current page of the same event replaces them.
  for (const event of [...events].sort((a, b) => Number(b.historic) - Number(a.historic))) {
    for (const name of event.event_types ?? [event.event_type]) facts[name] = compactEvent(name, event, event.body)
    for (const table of event.extra_tables ?? []) {
      const name = eventField(table).nested?.find(field => field.name === 'type')?.const
      if (name) facts[name] = compactEvent(name, event, table)
    }
  }
  return Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function eventField(body: readonly CatalogField[]): CatalogField {
  const found = body.find(field => field.name === 'event')
  return found ?? { name: 'event', type: 'object', nested: [] }
}

function compactEvent(name: string, event: CatalogEvent, body: readonly CatalogField[]): EventFacts {
  const required = REQUIRED[name]
  return {
    doc: event.doc_path.replace(/\/+/g, '/'),
    ...(event.scopes.length > 0 && { scopes: event.scopes }),
    ...(event.historic && { historic: true as const }),
    ...(required !== undefined && { checked: true as const }),
    fields: compactFields(eventField(body).nested ?? [], new Set(required?.split(' ')), ''),
  }
}

function compactFields(fields: readonly CatalogField[], required: ReadonlySet<string>, path: string): Fields {
  return Object.fromEntries(
    fields.map(field => [field.name, compactField(field, required, path ? `${path}.${field.name}` : field.name)]),
  )
}

function compactField(field: CatalogField, required: ReadonlySet<string>, path: string): Field {
  const optional = required.has(path) && !field.scopes ? '' : '?'
  const isList = field.type.endsWith('[]') || field.type === 'list' || field.type === 'array'
  const list = isList ? '[]' : ''
  const base = field.type.replace(/\[\]$/, '').replace(/^(list|array)$/, 'object')
  if (field.nested?.length) return [`${base}${list}${optional}`, compactFields(field.nested, required, path + list)]
  const values = field.const === undefined ? field.enum : [field.const]
  return `${base}${list}${optional}${values ? `=${values.join('|')}` : ''}`
}

const [source] = process.argv.slice(2)
if (!source) throw new Error('Usage: node compact.ts CATALOG/events.json')
const events: CatalogEvent[] = JSON.parse(readFileSync(source, 'utf8'))
const lines = Object.entries(compactEvents(events)).map(
  ([name, facts]) => `${JSON.stringify(name)}: ${JSON.stringify(facts)}`,
)
writeFileSync(resolve(import.meta.dirname, 'events.json'), `{\n${lines.join(',\n')}\n}\n`)
