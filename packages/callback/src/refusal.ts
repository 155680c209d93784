/**
 * Why something that came to the callback URL was refused. For your own logs: the sender always sees the same answer.
 *
 * - `method`, `content-type`, `size`, `body`: not a POST of JSON up to the limit, or the body broke off or was read before
 * - `timestamp`: not ten digits, or further from the clock than the tolerance
 * - `signature`: no configured key makes this signature over these bytes
 * - `unsigned`: an Encrypt Key is set, the signature headers are missing, and it isn't the URL check
 * - `unencrypted`: an Encrypt Key is set and the body came in plain text
 * - `no-key`: the body is encrypted and no Encrypt Key is set
 * - `decrypt`, `json`: what was inside is not the platform's
 * - `token`: the verification token is missing, differs, or was never configured
 */
export type RefusalReason =
  | 'method'
  | 'content-type'
  | 'size'
  | 'body'
  | 'timestamp'
  | 'signature'
  | 'unsigned'
  | 'unencrypted'
  | 'no-key'
  | 'decrypt'
  | 'json'
  | 'token'

/** A body that is not proven to come from Lark. Holds no part of the body and no secret. */
export class CallbackRefusedError extends Error {
  override readonly name: string = 'CallbackRefusedError'
  readonly reason: RefusalReason
  /** HTTP status of the answer: 401 for all that is not proven. */
  readonly status: number

  constructor(reason: RefusalReason, status = 401) {
    super(`The callback was refused: ${reason}.`)
    this.reason = reason
    this.status = status
  }
}

/** Tells a refusal from a defect, also across two copies of this package. */
export function isCallbackRefusedError(error: unknown): error is CallbackRefusedError {
  return error instanceof Error && error.name === 'CallbackRefusedError'
}

export function refuse(reason: RefusalReason, status?: number): never {
  throw new CallbackRefusedError(reason, status)
}
