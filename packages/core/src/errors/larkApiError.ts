import { hasName, LarkError } from './larkError.ts'

/** What a {@link LarkApiError} is made of. */
export interface LarkRefusal {
  /** Lark's own number, `code` in the answer's body. */
  code: number
  /** Lark's own sentence, `msg` in the answer's body. Wording changes: branch on `code`. */
  msg: string
  /** HTTP status; 200 is possible, since older endpoints refuse with it. */
  status: number
  method: string
  /** Path under `/open-apis/`, identifiers filled in, no query. */
  path: string
  /** What Lark's support asks for. */
  logId?: string | undefined
  /** Lark's page about this very refusal. */
  troubleshooter?: string | undefined
  /** Scopes of which one would have been enough. */
  missingScopes?: readonly string[] | undefined
  /** The fields that Lark found wrong, as it words them. */
  fieldViolations?: readonly string[] | undefined
  /** What to do about it, where we know. */
  hint?: string | undefined
  /** Whether the same call may pass later, unchanged. */
  retryable?: boolean | undefined
}

/** Lark answered and refused: `code` is not 0. */
export class LarkApiError extends LarkError implements LarkRefusal {
  override name = 'LarkApiError'
  declare readonly code: number
  declare readonly msg: string
  declare readonly status: number
  declare readonly method: string
  declare readonly path: string
  declare readonly logId: string | undefined
  declare readonly troubleshooter: string | undefined
  declare readonly missingScopes: readonly string[]
  declare readonly fieldViolations: readonly string[]
  declare readonly hint: string | undefined
  declare readonly retryable: boolean

  constructor(refusal: LarkRefusal) {
    const facts = { missingScopes: [], fieldViolations: [], retryable: false, ...refusal }
    super(describe(facts), facts)
  }
}

/** Lark asks to slow down, and waiting longer than the call's budget allows would be needed. */
export class LarkRateLimitError extends LarkApiError {
  override name = 'LarkRateLimitError'
  /** How long Lark asks to wait, in milliseconds; `undefined` where it doesn't say. */
  declare readonly retryAfterMs: number | undefined
}

/** The user has to log in again: no token can be had without them. */
export class LarkAuthError extends LarkApiError {
  override name = 'LarkAuthError'
}

/** Tells whether Lark refused the call, also when another copy of the package threw. True for rate limits and log-ins. */
export function isLarkApiError(value: unknown): value is LarkApiError {
  return hasName(value, /^Lark(Api|RateLimit|Auth)Error$/)
}

/** Tells whether Lark asked to slow down. */
export function isLarkRateLimitError(value: unknown): value is LarkRateLimitError {
  return hasName(value, /^LarkRateLimitError$/)
}

/** Tells whether the user has to log in again. */
export function isLarkAuthError(value: unknown): value is LarkAuthError {
  return hasName(value, /^LarkAuthError$/)
}

function describe(refusal: LarkRefusal): string {
  const { method, path, msg, code, status, missingScopes, fieldViolations, hint, logId, troubleshooter } = refusal
  const scopes = missingScopes?.join(', ')
  const fix = scopes ? `give the app one of ${scopes}, then publish it.` : hint
  return [
    `${method} ${path} was refused by Lark: ${msg} (code ${code}, HTTP ${status}).`,
    ...(fieldViolations ?? []),
    fix && `Fix: ${fix}`,
    logId && `Log id: ${logId}`,
    troubleshooter && `See: ${troubleshooter}`,
  ]
    .filter(Boolean)
    .join('\n')
}
