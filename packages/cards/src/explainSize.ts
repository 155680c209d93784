import { sizeOf } from './sizeOf.ts'

/** A part of a card, and what it takes of the platform's limits. */
export interface Weight {
  /** Where, as code reaches it: `body.elements[2]`. */
  readonly path: string
  readonly tag: string
  /** UTF-8 bytes of its JSON, all that it holds included. */
  readonly bytes: number
  /** Everything in it that has a `tag`, itself included. */
  readonly components: number
}

/** The heaviest parts of a card. */
export interface Heaviest {
  /** The heaviest first. */
  readonly byBytes: readonly Weight[]
  /** Those that hold the most components and texts first. */
  readonly byComponents: readonly Weight[]
}

/** From this share of its container on, a child stands for it. */
const MOSTLY = 0.9

function weigh(card: object): { readonly weights: Weight[]; readonly heirs: Map<string, Weight[]> } {
  const weights: Weight[] = []
  const heirs = new Map<string, Weight[]>()
  function visit(value: unknown, path: string, owner: string): void {
    if (typeof value !== 'object' || value === null) return
    const { tag } = value as { readonly tag?: unknown }
    let inside = owner
    if (typeof tag === 'string') {
      const { bytes, components } = sizeOf(value)
      const weight = { path, tag, bytes, components }
      weights.push(weight)
      heirs.set(owner, [...(heirs.get(owner) ?? []), weight])
      inside = path
    }
    for (const [key, item] of Object.entries(value)) {
      // Data of a person, a chart or a table, not components.
      if (key === 'value' || key === 'chart_spec' || key === 'rows') continue
      visit(item, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`, inside)
    }
  }
  visit(card, '', '')
  return { weights, heirs }
}

/**
 * Tells what makes a card large: its heaviest parts, by bytes and by count of components. A container that one child makes up
 * nine tenths of is left out, so that the list leads to the cause.
 *
 * @param most parts in each list. Default: 5
 * @example
 * const [heaviest] = explainSize(card({ body: [div('Short'), div('Long'.repeat(99))] })).byBytes
 * console.log(`${heaviest?.path} takes ${heaviest?.bytes} bytes`)
 */
export function explainSize(card: object, most = 5): Heaviest {
  const { weights, heirs } = weigh(card)
  const top = (by: 'bytes' | 'components'): Weight[] =>
    weights
      .filter(({ path, [by]: own }) => !heirs.get(path)?.some(child => child[by] >= own * MOSTLY))
      .sort((one, other) => other[by] - one[by])
      .slice(0, most)
  return { byBytes: top('bytes'), byComponents: top('components') }
}
