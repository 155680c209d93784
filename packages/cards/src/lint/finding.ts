/** What `lint` looks for. A name says which finding to leave out: `lint(c).filter(({ rule }) => rule !== 'same-label')`. */
export type Rule =
  | 'audio-forward'
  | 'callback-string'
  | 'card-link'
  | 'charts'
  | 'checker-buttons'
  | 'client'
  | 'count'
  | 'depth'
  | 'disputed'
  | 'duplicate-column'
  | 'duplicate-element-id'
  | 'duplicate-name'
  | 'duplicate-option'
  | 'element-id'
  | 'empty'
  | 'envelope'
  | 'header-tags'
  | 'hex-color'
  | 'icon'
  | 'images'
  | 'initial-value'
  | 'length'
  | 'locale'
  | 'markdown-tables'
  | 'missing-field'
  | 'missing-locale'
  | 'mixed'
  | 'name-missing'
  | 'no-behavior'
  | 'no-effect'
  | 'not-json'
  | 'placeholder'
  | 'range'
  | 'same-label'
  | 'schema'
  | 'size'
  | 'submit-button'
  | 'table-cell'
  | 'table-columns'
  | 'table-row'
  | 'tables'
  | 'text-length'
  | 'type'
  | 'undescribed'
  | 'unknown-field'
  | 'unknown-tag'
  | 'update-multi'
  | 'value'
  | 'zone'

/** Something that `lint` has to say about a card. */
export interface Finding {
  /** `error`: the platform refuses the card. `warn`: advice, an older client, or a point where its documents disagree. */
  readonly level: 'error' | 'warn'
  readonly rule: Rule
  /** Where, as code reaches it: `body.elements[2].columns[0]`. Empty for the card itself. */
  readonly path: string
  /** Where, as the platform writes it: `ROOT -> body -> elements -> [2](tag: table)`. */
  readonly errPath: string
  /** What is wrong, what was found, and what is allowed. */
  readonly message: string
}

/** @internal A place in a card. */
export interface Place {
  readonly path: string
  readonly errPath: string
}

/** @internal */
export const ROOT: Place = { path: '', errPath: 'ROOT' }

/** @internal */
export function step({ path, errPath }: Place, key: string | number, tag?: unknown): Place {
  const named = typeof tag === 'string' ? `(tag: ${tag})` : ''
  return typeof key === 'number'
    ? { path: `${path}[${key}]`, errPath: `${errPath} -> [${key}]${named}` }
    : { path: path === '' ? key : `${path}.${key}`, errPath: `${errPath} -> ${key}${named}` }
}

/** @internal Where findings go. */
export type Report = (level: Finding['level'], rule: Rule, at: Place, message: string) => void
