import { hasName, LarkError } from './larkError.ts'

/** A login that was begun and came to nothing, before any call was made. */
export class LarkLoginError extends LarkError {
  override name = 'LarkLoginError'
  /**
   * - `'denied'`: the user said no, or the consent page gave up
   * - `'state'`: it wasn't begun here, it was begun more than ten minutes ago, or it has come back before
   * - `'code'`: the consent page sent no code back
   */
  readonly reason: 'denied' | 'state' | 'code'

  constructor(reason: LarkLoginError['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

/** Tells whether a login came to nothing, also when another copy of the package threw. */
export function isLarkLoginError(value: unknown): value is LarkLoginError {
  return hasName(value, /^LarkLoginError$/)
}
