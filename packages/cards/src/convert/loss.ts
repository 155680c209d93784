/** Something that JSON 2.0 can't show or do as JSON 1.0 did. */
export interface Loss {
  /** Where in the old card: `elements[2].actions[0]`. */
  readonly path: string
  readonly what: string
}

/** @internal Collects losses while walking a card. */
export type Lose = (path: string, what: string) => void
