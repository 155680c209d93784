import type { UserAccessTokenData } from '../authen/userToken.ts'
import { hasName, LarkError } from './larkError.ts'

/** A store failed where going on without it would lose a user's login. */
export class LarkStoreError extends LarkError {
  override name = 'LarkStoreError'
  readonly #tokens: UserAccessTokenData | undefined

  constructor(message: string, tokens?: UserAccessTokenData) {
    super(message)
    this.#tokens = tokens
  }

  /**
   * Tokens that Lark handed out and that could not be kept: `session.save(error.tokens)` keeps them once the store is back.
   * Hidden from `JSON.stringify` and from what inspects the error.
   */
  get tokens(): UserAccessTokenData | undefined {
    return this.#tokens
  }
}

/** Tells whether a store failed where a user's login was at stake, also when another copy of the package threw. */
export function isLarkStoreError(value: unknown): value is LarkStoreError {
  return hasName(value, /^LarkStoreError$/)
}
