import type { LarkRefusal } from '../errors/larkApiError.ts'
import type { Arrival } from './attempt.ts'

/** Reads what Lark says about a refusal; every text is made safe to print. */
export function readRefusal(
  { response, body = { code: -1 } }: Pick<Arrival, 'response' | 'body'>,
  call: { method: string; path: string },
  safe: (text: string) => string,
): LarkRefusal {
  const detail = record(body.error)
  // The OAuth endpoints say it the OAuth way, without `msg`.
  const msg = [body.msg, body.error_description, body.error].find(text => typeof text === 'string' && text !== '')
  const missingScopes = list(detail.permission_violations).map(violation => String(violation.subject ?? ''))
  return {
    code: body.code,
    msg: safe(typeof msg === 'string' ? msg : ''),
    status: response.status,
    method: call.method,
    path: call.path,
    logId: optional(logIdOf(response) ?? detail.log_id, safe),
    troubleshooter: optional(detail.troubleshooter, safe),
    missingScopes: (missingScopes.length > 0 ? missingScopes : scopesIn(body.code, msg)).map(safe).filter(Boolean),
    fieldViolations: list(detail.field_violations).map(violation =>
      safe(`${String(violation.field ?? '')}: ${String(violation.description ?? '')}`),
    ),
  }
}

/** The id that Lark's support asks for. */
export function logIdOf({ headers }: Response): string | undefined {
  return headers.get('x-tt-logid') ?? headers.get('x-request-id') ?? undefined
}

// 99991672: the app lacks a scope; 99991679: the user hasn't granted it. Both list the scopes in brackets at the least.
function scopesIn(code: number, msg: unknown): string[] {
  if (code !== 99991672 && code !== 99991679) return []
  const names = /\[([\w:.,\s-]+)\]/.exec(String(msg))?.[1] ?? ''
  return names.split(',').map(name => name.trim())
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : []
}

function optional(value: unknown, safe: (text: string) => string): string | undefined {
  return typeof value === 'string' && value !== '' ? safe(value) : undefined
}
