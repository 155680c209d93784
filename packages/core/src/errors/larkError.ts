/** Base of every error that this SDK throws on purpose; misuse throws a `TypeError` instead. */
export class LarkError extends Error {
  override name = 'LarkError'

  /** @param facts - what the error's own fields are set to */
  constructor(message: string, facts?: object, options?: { cause?: unknown }) {
    super(message, options)
    Object.assign(this, facts)
  }
}

/** Tells whether a value is any error of ours, also when another copy of the package threw it. */
export function isLarkError(value: unknown): value is LarkError {
  return value instanceof LarkError || hasName(value, /^Lark\w*Error$/)
}

/**
 * Matches by name: two copies of this package in one program have two classes of the same name.
 * @internal
 */
export function hasName(value: unknown, name: RegExp): boolean {
  return value instanceof Error && name.test(value.name)
}
