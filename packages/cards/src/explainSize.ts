import { requireCard } from './json/requireCard.ts'

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

interface Load {
  bytes: number
  components: number
}

interface Part extends Load {
  readonly path: string
  readonly tag: string
  /** The heaviest of the parts right in it. */
  readonly heir: Load
}

const encoder = new TextEncoder()
const bytesOf = (json: string): number => encoder.encode(json).length

/** Weighs each part once: what it holds is added up on the way back. */
function weigh(card: object): Part[] {
  const parts: Part[] = []
  /** Nothing for what JSON leaves out. */
  function visit(value: unknown, path: string, owner: Part | undefined, listed: boolean): Load | undefined {
    if (typeof value !== 'object' || value === null || typeof (value as { toJSON?: unknown }).toJSON === 'function') {
      const json = JSON.stringify(value) as string | undefined
      return json === undefined ? undefined : { bytes: bytesOf(json), components: 0 }
    }
    const { tag } = value as { readonly tag?: unknown }
    const load: Load = { bytes: 2, components: 0 }
    const part: Part | undefined =
      listed && typeof tag === 'string'
        ? { path, tag, bytes: 0, components: 0, heir: { bytes: 0, components: 0 } }
        : undefined
    if (part) parts.push(part)
    if (typeof tag === 'string') load.components = 1
    let held = 0
    for (const [key, item] of Object.entries(value)) {
      const list = Array.isArray(value)
      // Data of a person, a chart or a table, not components.
      const data = key === 'value' || key === 'chart_spec' || key === 'rows'
      const below = list ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
      const inside =
        visit(item, below, part ?? owner, listed && !data) ?? (list ? { bytes: 4, components: 0 } : undefined)
      if (!inside) continue
      held += 1
      load.bytes += inside.bytes + (list ? 0 : bytesOf(JSON.stringify(key)) + 1)
      if (!data) load.components += inside.components
    }
    load.bytes += Math.max(0, held - 1)
    if (part) Object.assign(part, load)
    if (part && owner) {
      owner.heir.bytes = Math.max(owner.heir.bytes, load.bytes)
      owner.heir.components = Math.max(owner.heir.components, load.components)
    }
    return load
  }
  visit(card, '', undefined, true)
  return parts
}

/**
 * Tells what makes a card large: its heaviest parts, by bytes and by count of components. A container that one child makes up
 * nine tenths of is left out, so that the list leads to the cause.
 *
 * @param most parts in each list. Default: 5
 * @throws {TypeError} for what is no object, or can't be followed: over 500 levels of JSON
 * @example
 * const [heaviest] = explainSize(card({ body: [div('Short'), div('Long'.repeat(99))] })).byBytes
 * console.log(`${heaviest?.path} takes ${heaviest?.bytes} bytes`)
 */
export function explainSize(card: object, most = 5): Heaviest {
  requireCard(card)
  const parts = weigh(card)
  const top = (by: 'bytes' | 'components'): Weight[] =>
    parts
      .filter(part => part.heir[by] < part[by] * MOSTLY)
      .sort((one, other) => other[by] - one[by])
      .slice(0, most)
      .map(({ path, tag, bytes, components }) => ({ path, tag, bytes, components }))
  return { byBytes: top('bytes'), byComponents: top('components') }
}
