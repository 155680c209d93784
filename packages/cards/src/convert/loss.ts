/** Something that JSON 2.0 can't show or do as JSON 1.0 did. */
export interface Loss {
  /** Where in the old card: `elements[2].actions[0]`. */
  readonly path: string
  readonly what: string
}

/** @internal Collects losses while walking a card. */
export type Lose = (path: string, what: string) => void

/** @internal */
export type Fields = { readonly [field: string]: unknown }
/** @internal */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** @internal */
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
