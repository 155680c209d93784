/** Fields by their path in a component: a `!` when required, then the values it takes, if they are listed. */
export interface FieldFacts {
  readonly [path: string]: string
}

/** What the documentation says of cards. */
export interface CardFacts {
  /** By tag; the card itself is `card`. */
  readonly v1: { readonly [tag: string]: FieldFacts }
  readonly v2: { readonly [tag: string]: FieldFacts }
  /** The lowest client that shows JSON 2.0. */
  readonly v2Client: string
  /** The lowest client by tag, by `tag.field`, or by `tag.field=value`; behind it the value that needs none. */
  readonly clients: { readonly [what: string]: string }
}
