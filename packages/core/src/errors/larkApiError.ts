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
  readonly code: number
  readonly msg: string
  readonly status: number
  readonly method: string
  readonly path: string
  readonly logId: string | undefined
  readonly troubleshooter: string | undefined
  readonly missingScopes: readonly string[]
  readonly fieldViolations: readonly string[]
  readonly hint: string | undefined
  readonly retryable: boolean

  constructor(refusal: LarkRefusal) {
    super(describe(refusal))
    this.code = refusal.code
    this.msg = refusal.msg
    this.status = refusal.status
    this.method = refusal.method
    this.path = refusal.path
    this.logId = refusal.logId
    this.troubleshooter = refusal.troubleshooter
    this.missingScopes = refusal.missingScopes ?? []
    this.fieldViolations = refusal.fieldViolations ?? []
    this.hint = refusal.hint
    this.retryable = refusal.retryable ?? false
  }
}

/** Lark asks to slow down, and waiting longer than the call's budget allows would be needed. */
export class LarkRateLimitError extends LarkApiError {
  override name = 'LarkRateLimitError'
  /** How long Lark asks to wait, in milliseconds; `undefined` where it doesn't say. */
  readonly retryAfterMs: number | undefined

  constructor(refusal: LarkRefusal & { retryAfterMs?: number | undefined }) {
    super({ ...refusal, retryable: true })
    this.retryAfterMs = refusal.retryAfterMs
  }
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
  const { method, path, msg, code, status, hint, missingScopes, fieldViolations, logId, troubleshooter } = refusal
  const lines = [`${method} ${path} was refused by Lark: ${msg || 'no reason given'} (code ${code}, HTTP ${status}).`]
  if (fieldViolations?.length) lines.push(`Fields: ${fieldViolations.join('; ')}`)
  if (missingScopes?.length)
    lines.push(`Fix: give the app one of these scopes, then publish it: ${missingScopes.join(', ')}`)
  else if (hint) lines.push(`Fix: ${hint}`)
  if (logId) lines.push(`Log id: ${logId}`)
  if (troubleshooter) lines.push(`See: ${troubleshooter}`)
  return lines.join('\n')
}
