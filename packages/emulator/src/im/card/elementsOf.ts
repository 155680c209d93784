import { type Card, isCard } from './card.ts'

/** Data that a card carries along, where nothing is an element. */
const DATA = new Set(['value', 'chart_spec', 'rows'])

export interface Found {
  element: Card
  /** The list or the object that it is in, and where. */
  owner: unknown[] | Card
  key: number | string
}

/** Everything with a tag in a card, in order. */
export function* elementsOf(owner: unknown[] | Card): Generator<Found> {
  const entries: [number | string, unknown][] = Array.isArray(owner) ? [...owner.entries()] : Object.entries(owner)
  for (const [key, value] of entries) {
    if (typeof key === 'string' && DATA.has(key)) continue
    if (isCard(value) && typeof value.tag === 'string') yield { element: value, owner, key }
    if (isCard(value) || Array.isArray(value)) yield* elementsOf(value)
  }
}
