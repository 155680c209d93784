import { align } from './align.ts'
import { asObject, equal, idsIn, isObject, type JsonObject, keepsFields, parentsOf } from './json.ts'
import type { AnyElement, CardAction } from './types.ts'

/** Changes that go in this order: what moved is taken out before it is put in. */
interface Changes {
  readonly deleted: readonly string[]
  readonly updates: readonly CardAction[]
  readonly adds: readonly CardAction[]
}

const NONE: Changes = { deleted: [], updates: [], adds: [] }
/** Where containers keep their components. Panels and rows of other kinds hold none. */
const CHILDREN = ['elements', 'columns'] as const

/** The actions between two lists of components; `undefined` where something without an `element_id` would have to change. */
export function diffElements(old: readonly unknown[], next: readonly unknown[]): CardAction[] | undefined {
  const ids = [...idsIn(old)]
  const nextIds = idsIn(next)
  const before = parentsOf(old)
  const after = parentsOf(next)
  const unique = new Set(ids).size === ids.length && new Set(nextIds).size === nextIds.length
  // One that goes to another container would have to be gone there before it is here, in two actions of any kind.
  if (!unique || ids.some(id => after.has(id) && after.get(id) !== before.get(id))) return undefined
  const changes = diffList(old, next, '')
  // A card may not be empty, not even on the way.
  if (!changes || (old.length > 0 && changes.deleted.length >= old.length)) return undefined
  const { deleted, updates, adds } = changes
  const deletion: CardAction[] =
    deleted.length > 0 ? [{ action: 'delete_elements', params: { element_ids: deleted } }] : []
  return [...deletion, ...updates, ...adds]
}

/** @param parent the container's id; empty for the body, `undefined` for one that has none */
function diffList(old: readonly unknown[], next: readonly unknown[], parent: string | undefined): Changes | undefined {
  const kept = align(old, next, weightOf)
  const keptOld = new Set(kept.map(([from]) => from))
  const deleted = old.flatMap((item, index) => (keptOld.has(index) ? [] : [idOf(item)]))
  if (!deleted.every(id => id !== undefined)) return undefined
  const adds = addsBetween(next, new Set(kept.map(([, to]) => to)), parent)
  const inner = kept.map(([from, to]) => diffElement(asObject(old[from]), asObject(next[to])))
  if (!adds || !inner.every(changes => changes !== undefined)) return undefined
  return merge([{ deleted, updates: [], adds }, ...inner])
}

/** How well a component stands for another: itself 3, the same but for what is inside 2, not at all 0. */
function weightOf(a: unknown, b: unknown): number {
  const id = idOf(a)
  if (id !== idOf(b)) return 0
  if (id !== undefined || equal(a, b)) return 3
  return diffElement(asObject(a), asObject(b)) ? 2 : 0
}

function addsBetween(
  next: readonly unknown[],
  kept: ReadonlySet<number>,
  parent: string | undefined,
): CardAction[] | undefined {
  const adds: CardAction[] = []
  for (let start = 0; start < next.length; start++) {
    if (kept.has(start)) continue
    let end = start
    while (end < next.length && !kept.has(end)) end++
    const previous = idOf(next[start - 1])
    const following = idOf(next[end])
    const elements = next.slice(start, end) as AnyElement[]
    if (previous !== undefined) adds.push(add('insert_after', previous))
    else if (following !== undefined) adds.push(add('insert_before', following))
    else if (end === next.length && parent !== undefined) adds.push(add('append', parent))
    else return undefined
    start = end

    function add(type: 'insert_after' | 'insert_before' | 'append', target: string): CardAction {
      return { action: 'add_elements', params: { type, ...(target && { target_element_id: target }), elements } }
    }
  }
  return adds
}

function diffElement(old: JsonObject, next: JsonObject): Changes | undefined {
  if (equal(old, next)) return NONE
  const id = idOf(next)
  const finer = diffFields(old, next, id)
  if (id === undefined) return finer
  const element = next as unknown as AnyElement
  const whole: Changes = { ...NONE, updates: [{ action: 'update_element', params: { element_id: id, element } }] }
  return finer && sizeOf(finer) < sizeOf(whole) ? finer : whole
}

/** Field by field, and one by one in the lists of children. */
function diffFields(old: JsonObject, next: JsonObject, id: string | undefined): Changes | undefined {
  if (old.tag !== next.tag || !keepsFields(old, next)) return undefined
  const changed = Object.keys(next).filter(key => !equal(old[key], next[key]))
  const lists = CHILDREN.filter(key => changed.includes(key))
  const fields = changed.filter(key => !CHILDREN.some(list => list === key))
  if (fields.length > 0 && id === undefined) return undefined
  const inner = lists.map(key => {
    const [from, to] = [old[key], next[key]]
    if (!Array.isArray(from) || !Array.isArray(to)) return undefined
    const changes = diffList(from, to, id)
    // Columns are no components of their own that could be added or taken away.
    const whole = key === 'columns' && !sameIds(from, to)
    return whole ? undefined : changes
  })
  if (!inner.every(changes => changes !== undefined)) return undefined
  const partial = Object.fromEntries(fields.map(key => [key, next[key]]))
  const own: CardAction[] =
    id !== undefined && fields.length > 0
      ? [{ action: 'partial_update_element', params: { element_id: id, partial_element: partial } }]
      : []
  return merge([{ ...NONE, updates: own }, ...inner])
}

const sameIds = (a: readonly unknown[], b: readonly unknown[]) => equal(a.map(idOf), b.map(idOf))

const sizeOf = ({ deleted, updates, adds }: Changes) => JSON.stringify([deleted, updates, adds]).length

const merge = (all: readonly Changes[]): Changes => ({
  deleted: all.flatMap(({ deleted }) => deleted),
  updates: all.flatMap(({ updates }) => updates),
  adds: all.flatMap(({ adds }) => adds),
})

function idOf(value: unknown): string | undefined {
  return isObject(value) && typeof value.element_id === 'string' ? value.element_id : undefined
}
