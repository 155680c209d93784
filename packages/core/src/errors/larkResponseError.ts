import { hasName, LarkError } from './larkError.ts'

/** What a {@link LarkResponseError} is made of. */
export interface StrangeAnswer {
  what: string
  method: string
  path: string
  status: number
  logId?: string | undefined
  maybeDelivered: boolean
}

/** An answer came that isn't Lark's JSON: a gateway's page, an empty body, a redirect, too many bytes. */
export class LarkResponseError extends LarkError {
  override name = 'LarkResponseError'
  declare readonly method: string
  declare readonly path: string
  declare readonly status: number
  declare readonly logId: string | undefined
  /** `true`: Lark may have carried the call out. */
  declare readonly maybeDelivered: boolean

  constructor({ what, ...facts }: StrangeAnswer) {
    const { method, path, status, logId } = facts
    super(`${method} ${path} was answered with ${what} (HTTP ${status}).${logId ? `\nLog id: ${logId}` : ''}`, facts)
  }
}

/** Tells whether the answer wasn't Lark's JSON, also when another copy of the package threw. */
export function isLarkResponseError(value: unknown): value is LarkResponseError {
  return hasName(value, /^LarkResponseError$/)
}
