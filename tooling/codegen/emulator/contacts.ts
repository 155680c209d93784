// Writes packages/emulator/src/contract/contacts.ts and contactAnswers.ts from a folder of endpoint facts.
// Run: node tooling/codegen/emulator/contacts.ts CATALOG_DIR && biome check --write packages/emulator/src/contract
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contractOf, type Endpoint, type Field, pageOf } from './contractOf.ts'
import { servedContacts } from './servedContacts.ts'

const directory = process.argv[2]
if (!directory) throw new TypeError('The folder with endpoints.json is missing: contacts.ts CATALOG_DIR')
const endpoints = JSON.parse(readFileSync(join(directory, 'endpoints.json'), 'utf8')) as Endpoint[]
const pages = servedContacts.map(key => ({ key, page: pageOf(key, endpoints) }))

const contracts = pages.map(({ key, page }) => `  '${key}': ${JSON.stringify(contractOf(page))},`)

// The same list of scopes and the same model stand on many pages; each is written once.
const scopeLists: string[] = []
const shapes: string[] = []

function nameOf(list: string[], prefix: string, text: string): string {
  const place = list.indexOf(text)
  return prefix + (place === -1 ? list.push(text) - 1 : place)
}

/** Asked for by their kind of id, these take a scope of their own there, and none in the answer. */
const BY_KIND = new Set(['employee_id'])

function fieldText(field: Field): string {
  const scopes = BY_KIND.has(field.name) ? [] : (field.scopes ?? [])
  const parts = [
    ...(scopes.length > 0 ? [`scopes: ${nameOf(scopeLists, 'scopes', JSON.stringify(scopes))}`] : []),
    ...(field.nested ? [`of: ${shapeText(field.nested)}`] : []),
  ]
  return `${field.name}: {${parts.join(', ')}}`
}

function shapeText(fields: Field[]): string {
  return nameOf(shapes, 'shape', `{${fields.map(fieldText).join(', ')}}`)
}

const answers = pages.flatMap(({ key, page }) => {
  const data = page.response?.find(({ name }) => name === 'data')?.nested
  return data ? [`  '${key}': ${shapeText(data)},`] : []
})

interface EventPage {
  event_type: string
  historic: boolean
  body: Field[]
}

const eventPages = JSON.parse(readFileSync(join(directory, 'events.json'), 'utf8')) as EventPage[]
const events = eventPages
  .filter(({ event_type: type, historic }) => type.startsWith('contact.') && !historic)
  .flatMap(({ event_type: type, body }) => {
    const event = body.find(({ name }) => name === 'event')?.nested
    return event ? [`  '${type}': ${shapeText(event)},`] : []
  })

function write(file: string, lines: string[]): void {
  const target = resolve(import.meta.dirname, '../../../packages/emulator/src/contract', file)
  writeFileSync(target, `// Written by tooling/codegen/emulator/contacts.ts.\n${lines.join('\n')}\n`)
}

write('contacts.ts', [
  "import type { EndpointContract } from './types.ts'",
  '',
  '/** What the platform documents for each endpoint of the directory. */',
  'export const contactEndpoints: Record<string, EndpointContract> = {',
  ...contracts,
  '}',
])
write('contactAnswers.ts', [
  "import type { AnswerShape } from './types.ts'",
  '',
  ...scopeLists.map((text, place) => `const scopes${place} = ${text}`),
  ...shapes.map((text, place) => `const shape${place}: AnswerShape = ${text}`),
  '',
  '/** What the data of an answer may hold, and which scopes it takes to see it. */',
  'export const contactAnswers: Record<string, AnswerShape> = {',
  ...answers,
  '}',
  '',
  '/** What an event may hold, and which scopes it takes. */',
  'export const contactEvents: Record<string, AnswerShape> = {',
  ...events,
  '}',
])
