import { type Fields, isFields, ownOf, wordOf } from '../json/fields.ts'
import { CLIENTS, V2_CLIENT } from './clients.ts'
import { type Place, ROOT, step } from './finding.ts'

/** @internal A place in a card that older clients don't know. */
export interface ClientNeed {
  /** The lowest client that does. */
  readonly version: string
  /** The component, or the card itself. */
  readonly at: Place
  /** The field itself; the component, when it is the component that clients don't know. */
  readonly place: Place
  /** The field of it, such as `header.width`; empty when it is the component itself. */
  readonly field: string
  /** What sets it: `row_height "auto"`. */
  readonly because: string
  /** What older clients show, where that is known. */
  readonly older?: string
}

const UPGRADE = `clients before ${V2_CLIENT} show the title, and a text that asks for an update in place of the rest`

/** @internal Compares versions number by number: 7.9 comes before 7.20. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map(version => version.split('.').map(Number))
  for (let part = 0; part < 3; part++) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function lookUp(what: string, value: unknown): string | undefined {
  const [version, usual] = ownOf(CLIENTS, what)?.split(' ') ?? []
  if (version !== undefined) return wordOf(value) === usual ? undefined : version
  const shape = typeof value === 'string' && /^\d+px$/.test(value) ? 'px' : wordOf(value)
  return ownOf(CLIENTS, `${what}=${shape}`)
}

/** What an input of JSON 1.0 says about clients that don't know it. */
function fallbackOf({ fallback }: Fields): { readonly older?: string } {
  if (fallback === 'drop') return { older: 'older clients leave it out' }
  return isFields(fallback) && isFields(fallback.text) && typeof fallback.text.content === 'string'
    ? { older: `older clients show ${JSON.stringify(fallback.text.content)}` }
    : {}
}

/** @internal All that older clients don't know, in the order of the card. */
export function clientNeeds(card: Fields): ClientNeed[] {
  const needs: ClientNeed[] = []
  if (card.schema === '2.0')
    needs.push({
      version: V2_CLIENT,
      at: ROOT,
      place: step(ROOT, 'schema'),
      field: 'schema',
      because: 'schema "2.0"',
      older: UPGRADE,
    })

  function visit(value: unknown, at: Place, scope: string, owner: Place, field: string): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        const tag = isFields(item) ? item.tag : undefined
        const here = step(at, index, tag)
        if (isFields(item) && typeof tag === 'string') component(item, tag, here)
        else visit(item, here, scope, owner, `${field}[${index}]`)
      }
    } else if (isFields(value)) {
      for (const [key, item] of Object.entries(value)) {
        const what = `${scope}.${key}`
        const name = field === '' ? key : `${field}.${key}`
        const version = lookUp(what, item)
        const because = typeof item === 'object' ? name : `${name} ${JSON.stringify(item)}`
        const place = step(at, key)
        if (version !== undefined) needs.push({ version, at: owner, place, field: name, because })
        // Data, not fields of a component.
        if (key !== 'value' && key !== 'chart_spec' && key !== 'rows') visit(item, place, what, owner, name)
      }
    }
  }

  function component(fields: Fields, tag: string, at: Place): void {
    const version = lookUp(tag, undefined)
    if (version !== undefined) needs.push({ version, at, place: at, field: '', because: tag, ...fallbackOf(fields) })
    visit(fields, at, tag, at, '')
  }

  visit(card, ROOT, 'card', ROOT, '')
  return needs
}
