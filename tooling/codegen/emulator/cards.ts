// Writes packages/emulator/src/contract/cards.ts from tooling/codegen/cards/facts.json.
// Run: node tooling/codegen/emulator/cards.ts && biome check --write packages/emulator/src/contract
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CardFacts, FieldFacts } from '../cards/facts.ts'

export const facts = JSON.parse(readFileSync(new URL('../cards/facts.json', import.meta.url), 'utf8')) as CardFacts

/** Where the generated table belongs. */
export const target: string = fileURLToPath(
  new URL('../../../packages/emulator/src/contract/cards.ts', import.meta.url),
)

/** What field tables require and samples show to work without, beside the fields that the facts name. */
const ALSO_OMITTED = new Set(['img.alt', 'div.text.content', 'checker.text.content', 'Text.content'])
const TEXT_TAGS = /^(plain_text|lark_md|markdown)(\||$)/
const NAMED = new Map([
  ['Element[]', 'elements'],
  ['Column[]', 'columns'],
  ['Behavior[]', 'behaviors'],
  ['map<Locale,TextTag[]>', 'locales @TextTag[]'],
])
const ANY = new Set(['object|string', 'string|object', 'VChartSpec', 'object', 'object[]'])

type Owners = { [owner: string]: { [field: string]: string } }

function scalar(kind: string, words: string): string {
  const [type = '', ...rest] = kind.split(' ')
  const range = rest.join(' ')
  const edges = /^\[(-?\d+),(\d+)\]px 1, 2 or 4$/.exec(range)
  if (edges) return `edges ${edges[1]}..${edges[2]}`
  if (range.startsWith('[0,∞]px')) return 'radius'
  if (range === '' && words !== '' && type === 'string') {
    if (words.includes('Color')) return 'string'
    // Samples have more words for spacing than the tables.
    return `one ${words}${words.includes('extra_large') ? '|default|' : ''}`
  }
  if (type === 'string[]') return words === '' ? 'strings' : `strings ${words}`
  if (/^[a-zA-Z]+-?[:\w-]*/.test(range) && /(yyyy|HH)/.test(range)) return `like ${range}`
  if (/^\[\d+,\d+\]px$/.test(range)) return `one ${range}`
  if (type === 'integer' || type === 'number') {
    if (words !== '') return `one ${words}`
    return range === '' ? type : `${type} ${range.replace(/^>=(\d+)$/, '$1..')}`
  }
  if (type === 'string') return /^\d+$/.test(range) ? `string ${range}` : 'string'
  return type === 'Color' || type === 'TextSize' ? 'string' : type
}

function read(scope: string, fields: FieldFacts, owners: Owners): void {
  const kinds = facts.kinds[scope] ?? {}
  for (const [path, what] of Object.entries(fields)) {
    if (path === 'tag' && Object.hasOwn(facts.v2, scope)) continue
    const cut = path.lastIndexOf('.')
    const [holder, field] = cut === -1 ? ['', path] : [path.slice(0, cut), path.slice(cut + 1)]
    if (isText(fields, holder) || isNamed(kinds[holder])) continue
    const name = holder === '' ? scope : `${scope}.${holder}`
    const full = `${scope}.${path}`
    const required = what.startsWith('!') && !facts.omitted.includes(full) && !ALSO_OMITTED.has(full)
    const spec = field === 'element_id' ? 'id' : specOf(scope, path, field, what.replace('!', ''), fields, owners)
    owners[name] = { ...owners[name], [field]: `${required ? '!' : ''}${spec}` }
  }
}

const isText = (fields: FieldFacts, holder: string): boolean =>
  holder !== '' && TEXT_TAGS.test(fields[`${holder}.tag`]?.replace('!', '') ?? '')

const isNamed = (kind = ''): boolean => Object.hasOwn(facts.types, kind.replace('[]', ''))

function specOf(scope: string, path: string, field: string, words: string, fields: FieldFacts, owners: Owners): string {
  const kind = facts.kinds[scope]?.[path] ?? 'string'
  const [type = '', most = ''] = kind.split(' ')
  if (isText(fields, path)) return `@Text ${(fields[`${path}.tag`] ?? '').replace('!', '')}`
  if (type === 'PlainText') return `@Text plain_text ${most}`.trim()
  if (type === 'Text') return '@Text plain_text|lark_md'
  if (type === 'Button[]') return `buttons ${most.replace('0..', '')}`
  if (isNamed(type)) return `@${type}`
  const named = NAMED.get(type)
  if (named !== undefined) return named
  const map = /^map<name,\{(.*)\}>$/.exec(kind)?.[1]
  if (map !== undefined) {
    owners[`${scope}.${path}`] = Object.fromEntries(map.split(',').map(key => [key.replace('?', ''), 'string']))
    return `map @${scope}.${path}`
  }
  if (Object.keys(fields).some(other => other.startsWith(`${path}.`)))
    return `@${scope}.${path}${type.endsWith('[]') ? '[]' : ''}`
  if (type === 'object' && field.startsWith('i18n')) return 'locales string'
  return ANY.has(kind) ? 'any' : scalar(kind, words)
}

const name = (what: string): string => (/^\w+$/.test(what) ? what : `'${what}'`)

/** The source of the table. */
export function generate(): string {
  const owners: Owners = {}
  for (const [tag, fields] of Object.entries(facts.v2)) read(tag, fields, owners)
  const { PlainText: plain, Text: text, ...types } = facts.types
  // A text takes what any text does, whatever its tag.
  read('Text', { ...plain, ...text }, owners)
  Object.assign(owners.Text ?? {}, { i18n: 'locales string', i18n_content: 'locales string' })
  for (const [type, fields] of Object.entries(types)) read(type, fields, owners)

  const { limits, nesting } = facts
  const lines = Object.entries(owners).flatMap(([owner, fields]) => [
    `  ${name(owner)}: {`,
    ...Object.entries(fields).map(([field, spec]) => `    ${name(field)}: '${spec}',`),
    '  },',
  ])
  const set = (words: readonly string[]): string => `new Set([${words.map(word => `'${word}'`).join(', ')}])`
  return `// Written by tooling/codegen/emulator/cards.ts.
/**
 * What JSON 2.0 takes: the fields of the card, of each component and of the objects in them, by owner. A \`!\` is required.
 * Behind the kind: words and lengths (\`one auto|[16,600]px\`), a range, the most characters, or the tags of a text.
 */
export const cardFields: Record<string, Record<string, string>> = {
${lines.join('\n')}
}

/** Tags that work and that no page describes; one of them is of the card builder alone. */
export const undescribed: ReadonlySet<string> = ${set(facts.undescribed.filter(tag => tag !== 'repeat'))}

/** Components that stand in the body and nowhere else. */
export const bodyOnly: ReadonlySet<string> = ${set(nesting.rootOnly)}

/** Components that stand in forms only. */
export const formOnly: ReadonlySet<string> = ${set(nesting.formOnly)}

/** How much a card may hold. */
export const cardLimits: {
  bytes: number
  components: number
  depth: number
  tables: number
  tablesInMarkdown: number
  tableColumns: number
  elementId: RegExp
} = {
  bytes: ${limits.kilobytes} * 1024,
  components: ${limits.components},
  depth: ${nesting.depth},
  tables: ${limits.tables},
  tablesInMarkdown: ${limits.tablesInMarkdown},
  tableColumns: ${limits.tableColumns},
  elementId: /${limits.elementId.replace('[A-Za-z0-9_]', '\\w')}/,
}

/** Languages that texts come in. */
export const locales: ReadonlySet<string> = new Set(
  '${(facts.v2.card?.['config.locales'] ?? '').split('|').join(' ')}'.split(' '),
)
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, generate())
