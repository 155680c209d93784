import type { LarkRefusal } from '../errors/larkApiError.ts'
import type { Arrival } from './attempt.ts'

type Fields = Record<string, unknown>

/** Reads what Lark says about a refusal; every text is made safe to print. */
export function readRefusal<Call extends Pick<LarkRefusal, 'method' | 'path' | 'status' | 'logId'>>(
  body: NonNullable<Arrival['body']>,
  call: Call,
  safe: (text: string) => string,
): Call & LarkRefusal {
  const text = (value: unknown) => (typeof value === 'string' && value ? safe(value) : undefined)
  const detail = (body.error ?? {}) as Fields
  const list = (name: string) => (Array.isArray(detail[name]) ? (detail[name] as (Fields | null)[]) : [])
  return {
    ...call,
    code: body.code,
    // The OAuth endpoints say it the OAuth way, without `msg`.
    msg: text(body.msg) ?? text(body.error_description) ?? text(body.error) ?? '',
    logId: text(call.logId ?? detail.log_id),
    troubleshooter: text(detail.troubleshooter),
    missingScopes: list('permission_violations').flatMap(violation => text(violation?.subject) ?? []),
    fieldViolations: list('field_violations').map(violation =>
      safe([violation?.field, violation?.description].join(': ')),
    ),
  }
}

/** The id that Lark's support asks for. */
export function logIdOf(response: Response | undefined, safe: (text: string) => string): string | undefined {
  const id = response?.headers.get('x-tt-logid') ?? response?.headers.get('x-request-id')
  return id ? safe(id) : undefined
}
