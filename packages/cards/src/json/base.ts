/** What every component of JSON 2.0 takes. */
export interface Component {
  /** Name for updates: a letter, then letters, digits and `_`, 20 characters at most, unique in the card. */
  readonly element_id?: string
  /** -99 to 99 px; one, two or four values, such as `4px 8px`. Default: `0`. */
  readonly margin?: string
}
