import type { Shipment } from './attempt.ts'
import type { Call, CallOptions } from './call.ts'
import { fillPath, joinPath } from './fillPath.ts'
import { instancePrefix } from './instancePrefix.ts'
import type { Session } from './session.ts'
import { mintUuid } from './uuid.ts'

/** A call made ready: built once, so that every attempt sends the same bytes and the same idempotency key. */
export interface Ready {
  shipment: Shipment
  /** The path with its identifiers filled in, for messages. */
  path: string
  idempotencyKey: string | undefined
  /** Whether the body can be sent a second time. */
  replayable: boolean
  body: unknown
  query: Record<string, unknown>
}

export function makeReady(session: Session, call: Call, options: CallOptions): Ready {
  const path = fillPath(call.path, call.pathParams)
  const query: Record<string, unknown> = { ...call.query }
  let body: unknown = call.body
  let idempotencyKey: string | undefined
  if (call.credentials) body = withCredentials(session, call.credentials, body)
  if (call.idempotencyKey) {
    const fields = { ...(body as Record<string, unknown>) }
    fields[call.idempotencyKey] ??= mintUuid()
    idempotencyKey = String(fields[call.idempotencyKey])
    body = fields
  }
  if (call.idempotencyQuery) {
    query[call.idempotencyQuery] ??= mintUuid()
    idempotencyKey = String(query[call.idempotencyQuery])
  }
  const isJson = body !== undefined && isPlain(body)
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (/^authorization$/i.test(name)) throw new TypeError('headers: authorization is set from the token, not by hand')
    headers[name.toLowerCase()] = value
  }
  if (isJson) headers['content-type'] ??= 'application/json; charset=utf-8'
  const { timeoutMs, uploadTimeoutMs } = session.policy
  return {
    path,
    query,
    body,
    idempotencyKey,
    replayable: !(body instanceof ReadableStream),
    shipment: {
      method: call.method,
      address: address(session, path) + search(path, query),
      headers,
      body: isJson ? JSON.stringify(body) : (body as BodyInit | undefined),
      timeoutMs: options.timeoutMs ?? (body === undefined || isJson ? timeoutMs : uploadTimeoutMs),
      as: call.as ?? 'json',
    },
  }
}

function isPlain(body: unknown): boolean {
  if (Array.isArray(body)) return true
  const prototype: unknown = Object.getPrototypeOf(body)
  return prototype === Object.prototype || prototype === null
}

function withCredentials({ credentials }: Session, style: 'app' | 'oauth', body: unknown): object {
  if (!credentials)
    throw new TypeError('this call needs the app itself: pass appId and appSecret, or a client made with them')
  const { appId, appSecret } = credentials
  const pair =
    style === 'app' ? { app_id: appId, app_secret: appSecret } : { client_id: appId, client_secret: appSecret }
  return { ...(body as object), ...pair }
}

/** Absolute, or relative where the user's instance has an address of its own. */
function address(session: Session, path: string): string {
  const prefix = instancePrefix(session.instance)
  if (!prefix) return joinPath(session.base, path)
  // Checked against some base all the same: a path may not climb out of the user's prefix either.
  const relative = joinPath('http://localhost/', path).slice('http://localhost/'.length)
  return /\/open-apis\/*$/.test(prefix) ? relative.replace(/^open-apis\//, '') : relative
}

function search(path: string, query: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) parameters.append(name, String(item))
    }
  }
  const text = parameters.toString()
  return text && (path.includes('?') ? '&' : '?') + text
}
