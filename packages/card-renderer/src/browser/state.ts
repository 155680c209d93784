import { fieldsUnder, initialOf, readField, sameValue, writeField } from './fields.ts'
import type { CardState, FieldValue } from './types.ts'

/** Panels that the person opened or closed; the rest follow the card. */
const turned = new WeakSet<HTMLElement>()

export const rememberPanel = (panel: HTMLElement): void => void turned.add(panel)

/** Everything under `root` that people change, with a key that finds it again in the same card drawn anew. */
function partsOf(root: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const articles = [...root.querySelectorAll<HTMLElement>('.lark-card')]
  if (root.matches('.lark-card')) articles.unshift(root)
  return new Map(
    articles.flatMap((article, index) => {
      const panels = [...article.querySelectorAll<HTMLElement>('details')]
      return [...fieldsUnder(article), ...panels].map((part, place) => {
        const { path, tag = 'details', name = '' } = part.dataset
        return [`${index} ${path ?? place} ${tag} ${name}`, part] as const
      })
    }),
  )
}

/**
 * What people have filled in and opened in the cards under `root`, to be kept over a reload of the page.
 * What still is as the card says is left out, so that a changed card shows its new defaults.
 */
export function readState(root: HTMLElement): CardState {
  const state: Record<string, FieldValue> = {}
  for (const [key, part] of partsOf(root)) {
    if (part instanceof HTMLDetailsElement) {
      if (turned.has(part)) state[key] = part.open
    } else if (!sameValue(readField(part), initialOf(part))) state[key] = readField(part)
  }
  return state
}

/** Fills in again what {@link readState} read; what has no component of the same path, tag and name, or no such option, any more is left out. */
export function restoreState(root: HTMLElement, state: CardState): void {
  for (const [key, part] of partsOf(root)) {
    const value = Object.hasOwn(state, key) ? state[key] : undefined
    if (value === undefined) continue
    if (part instanceof HTMLDetailsElement) {
      part.open = value === true
      turned.add(part)
    } else if (typeof value === typeof readField(part)) {
      writeField(part, value)
      // An option that the card no longer has would leave the field empty.
      if (typeof value === 'string' && readField(part) !== value) writeField(part, initialOf(part))
    }
  }
}
