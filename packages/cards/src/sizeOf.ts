import { requireCard } from './json/requireCard.ts'

/** How much of the platform's limits a card uses. */
export interface CardSize {
  /** UTF-8 bytes of the JSON, against 30 KB; text beyond ASCII takes 2 to 4 each. */
  readonly bytes: number
  /** Everything that has a `tag`, against 200. The platform's own way of counting is not public: this counts high. */
  readonly components: number
  /** Containers inside each other, against 5; a column counts as part of its column set. */
  readonly depth: number
  /** Table components, against 5. */
  readonly tables: number
  /** Chart components; 5 are recommended at most. */
  readonly charts: number
}

const CONTAINERS = new Set<unknown>(['column_set', 'form', 'interactive_container', 'collapsible_panel'])

/**
 * Measures a card of either JSON version.
 *
 * @throws {TypeError} for what is no object, or can't be followed: over 500 levels of JSON
 * @example if (sizeOf(c).bytes > 28_000) send(summary)
 */
export function sizeOf(card: object): CardSize {
  requireCard(card)
  const size = { components: 0, depth: 0, tables: 0, charts: 0 }
  function visit(value: unknown, depth: number): void {
    if (Array.isArray(value)) for (const item of value) visit(item, depth)
    else if (typeof value === 'object' && value !== null) {
      const { tag } = value as { tag?: unknown }
      if (typeof tag === 'string') size.components += 1
      if (tag === 'table') size.tables += 1
      if (tag === 'chart') size.charts += 1
      const inside = CONTAINERS.has(tag) ? depth + 1 : depth
      size.depth = Math.max(size.depth, inside)
      for (const [key, item] of Object.entries(value)) {
        // Data of a person, a chart or a table, not components.
        if (key !== 'value' && key !== 'chart_spec' && key !== 'rows') visit(item, inside)
      }
    }
  }
  visit(card, 0)
  return { bytes: new TextEncoder().encode(JSON.stringify(card)).length, ...size }
}
