import { LarkError } from '@lark-sdk/core'

/** A walk misses so many that a mistake is likelier than that they left. Nobody was deleted. */
export class LarkMassDeleteError extends LarkError {
  override readonly name = 'LarkMassDeleteError'
  readonly kind: 'department' | 'user'
  /** How many the walk misses. */
  readonly missing: number
  /** How many were known. */
  readonly known: number

  constructor(kind: 'department' | 'user', missing: number, known: number) {
    super(
      `The walk misses ${missing} of ${known} ${kind}s, which were not deleted.\n` +
        'Fix: check the range of contacts that the app may see; if they are gone indeed, sync with massDelete: true.',
    )
    this.kind = kind
    this.missing = missing
    this.known = known
  }
}

/** Whether a sync stopped before it deleted many, also when another copy of the package threw. */
export function isLarkMassDeleteError(value: unknown): value is LarkMassDeleteError {
  return value instanceof Error && value.name === 'LarkMassDeleteError'
}
