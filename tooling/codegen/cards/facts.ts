/** Fields by their path in a component: a `!` when required, then the values it takes, if they are listed. */
export interface FieldFacts {
  readonly [path: string]: string
}

/** Where the components of JSON 2.0 may stand. */
export interface NestingFacts {
  /** In the body and nowhere else. */
  readonly rootOnly: readonly string[]
  readonly formOnly: readonly string[]
  /** In a form when a field says so: `multi_select true`. */
  readonly formOnlyWhen: { readonly [tag: string]: string }
  readonly columnOnlyIn: readonly string[]
  readonly depth: number
}

/** How much a card may hold. */
export interface LimitFacts {
  readonly kilobytes: number
  readonly components: number
  readonly tables: number
  readonly tablesInMarkdown: number
  readonly tableColumns: number
  readonly checkerButtons: number
  readonly elementId: string
  readonly textLengths: { readonly [field: string]: number }
}

/** What the documentation says of cards. */
export interface CardFacts {
  /** By tag; the card itself is `card`. */
  readonly v1: { readonly [tag: string]: FieldFacts }
  readonly v2: { readonly [tag: string]: FieldFacts }
  /** What JSON 2.0 says beyond that, where a field is more than a string: its type, then its range or its most characters. */
  readonly kinds: { readonly [tag: string]: FieldFacts }
  /** The objects that several components share, by name. */
  readonly types: { readonly [name: string]: FieldFacts }
  /** Fields, as `tag.field`, that the tables of JSON 2.0 require and the samples leave out. */
  readonly omitted: readonly string[]
  readonly nesting: NestingFacts
  readonly limits: LimitFacts
  /** Tags that work and that no page describes. */
  readonly undescribed: readonly string[]
  /** The lowest client that shows JSON 2.0. */
  readonly v2Client: string
  /** The lowest client by tag, by `tag.field`, or by `tag.field=value`; behind it the value that needs none. */
  readonly clients: { readonly [what: string]: string }
}
