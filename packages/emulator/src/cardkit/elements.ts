import { refuse } from '../http/refusal.ts'
import { type Card, isCard } from '../im/card/card.ts'
import { elementsOf, type Found } from '../im/card/elementsOf.ts'
import { badParameter } from './readJson.ts'

const PLACES = new Set(['insert_before', 'insert_after', 'append'])
/** Containers → the field with what they contain. */
const INSIDE: Record<string, string> = {
  form: 'elements',
  column: 'elements',
  column_set: 'columns',
  interactive_container: 'elements',
  collapsible_panel: 'elements',
}

/** Finds a component; `code` is how its change is refused when there is none. */
export function findElement(card: Card, id: unknown, code: number): Found {
  if (typeof id !== 'string' || id === '') badParameter('element_id is empty')
  for (const found of elementsOf(card)) if (found.element.element_id === id) return found
  return refuse(code, `There is no component with the element_id ${id}`)
}

export function replaceElement(card: Card, id: unknown, element: unknown): void {
  if (!isCard(element)) badParameter('element is not an object')
  const { owner, key } = findElement(card, id, 300121)
  Object.assign(owner, { [key]: element })
}

export function patchElement(card: Card, id: unknown, partial: unknown): void {
  if (!isCard(partial)) badParameter('partial_element is not an object')
  const { element } = findElement(card, id, 300313)
  if (partial.tag !== undefined) refuse(300312, 'Unable to update element tag')
  Object.assign(element, partial)
}

export function deleteElement(card: Card, id: unknown): void {
  const { owner, key } = findElement(card, id, 300314)
  if (!Array.isArray(owner)) refuse(300314, 'Failed to delete element: it is part of another one')
  owner.splice(Number(key), 1)
}

/** The list that `append` adds to. */
function listIn(card: Card, target: unknown): unknown[] {
  if (target === undefined || target === '') {
    if (!isCard(card.body)) card.body = {}
    return listOf(card.body as Card, 'elements')
  }
  const { element } = findElement(card, target, 300315)
  const field = INSIDE[String(element.tag)]
  return field === undefined
    ? refuse(300315, 'Failed to add element: the target is no container')
    : listOf(element, field)
}

function listOf(owner: Card, field: string): unknown[] {
  const list = owner[field]
  if (Array.isArray(list)) return list
  const made: unknown[] = []
  owner[field] = made
  return made
}

export function addElements(card: Card, type: unknown, target: unknown, elements: unknown): void {
  if (typeof type !== 'string' || !PLACES.has(type)) badParameter('type is insert_before, insert_after or append')
  if (!Array.isArray(elements) || elements.length === 0) badParameter('elements is no list of components')
  if (type === 'append') {
    listIn(card, target).push(...elements)
    return
  }
  const { owner, key } = findElement(card, target, 300315)
  if (!Array.isArray(owner)) refuse(300315, 'Failed to add element: the target is part of another one')
  owner.splice(Number(key) + (type === 'insert_after' ? 1 : 0), 0, ...elements)
}
