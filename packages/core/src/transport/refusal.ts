import type { LarkRefusal } from '../errors/larkApiError.ts'
import type { Arrival } from './attempt.ts'

type Fields = Record<string, unknown>

/** Reads what Lark says about a refusal; every text is made safe to print. */
export function readRefusal(
  { response, body = { code: -1 } }: Pick<Arrival, 'response' | 'body'>,
  call: { method: string; path: string },
  safe: (text: string) => string,
): LarkRefusal {
  const text = (value: unknown) => (typeof value === 'string' && value ? safe(value) : undefined)
  const detail = (body.error ?? {}) as Fields
  const list = (name: string) => (Array.isArray(detail[name]) ? (detail[name] as (Fields | null)[]) : [])
  // The OAuth endpoints say it the OAuth way, without `msg`.
  const msg = text(body.msg) ?? text(body.error_description) ?? text(body.error) ?? ''
  const missing = list('permission_violations').map(violation => text(violation?.subject))
  return {
    ...call,
    code: body.code,
    msg,
    status: response.status,
    logId: text(logIdOf(response) ?? detail.log_id),
    troubleshooter: text(detail.troubleshooter),
    missingScopes: (missing.length > 0 ? missing : scopesIn(body.code, msg)).filter(scope => scope !== undefined),
    fieldViolations: list('field_violations').map(violation => safe(`${violation?.field}: ${violation?.description}`)),
  }
}

/** The id that Lark's support asks for. */
export function logIdOf({ headers }: Response): string | undefined {
  return headers.get('x-tt-logid') ?? headers.get('x-request-id') ?? undefined
}

// 99991672: the app lacks a scope; 99991679: the user hasn't granted it. Both list the scopes in brackets at the least.
function scopesIn(code: number, msg: string): string[] {
  return code === 99991672 || code === 99991679 ? (/\[([\w:.,\s-]+)\]/.exec(msg)?.[1]?.split(/,\s*/) ?? []) : []
}
