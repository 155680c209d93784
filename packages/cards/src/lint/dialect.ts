import type { Fields } from '../json/fields.ts'
import type { Place, Report } from './finding.ts'
import type { Spec } from './table.ts'

/** @internal Where a component sits. */
export interface Around {
  readonly parent: string
  readonly inForm: boolean
}

/** @internal One version of the JSON: its tables, and what it says of what they don't list. */
export interface Dialect {
  readonly types: { readonly [name: string]: Spec }
  readonly components: { readonly [tag: string]: Spec }
  /** Name of the place of components that sit in no other. */
  readonly root: string
  readonly unknownField: (owner: string, field: string, at: Place, report: Report) => void
  readonly unknownTag: (tag: string, card: Fields, at: Place, report: Report) => void
  /** What one component's fields say together, and with the place it sits in. */
  readonly checkComponent: (tag: string, fields: Fields, around: Around, at: Place, report: Report) => void
}
