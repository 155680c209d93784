import { isFields } from '../../fields.ts'
import type { Fields } from '../api.ts'
import { pathOf } from './pathOf.ts'

/** Data of a person, a chart or a table, not parts of the card. */
const DATA = new Set(['value', 'chart_spec', 'rows'])

/** Visits every object of a card with its path, outer ones first. */
export function walkCard(card: unknown, visit: (value: Fields, path: string) => void, path = ''): void {
  if (Array.isArray(card)) {
    for (const [index, item] of card.entries()) walkCard(item, visit, pathOf(path, index))
  } else if (isFields(card)) {
    visit(card, path)
    for (const [key, item] of Object.entries(card)) if (!DATA.has(key)) walkCard(item, visit, pathOf(path, key))
  }
}
