import ky from 'ky'
import type { Call, CallOptions } from './call.ts'
import { camelCase, fillPath, underBase } from './fillPath.ts'
import { instancePrefix } from './instancePrefix.ts'
import type { Session } from './session.ts'
import { mintUuid } from './uuid.ts'

/** A call made ready: built once, so that every attempt sends the same bytes and the same idempotency key. */
export interface Ready {
  method: string
  /** The path with its identifiers filled in, for messages. */
  path: string
  address: string
  headers: Headers
  body: BodyInit | (() => BodyInit) | undefined
  timeoutMs: number
  as: 'json' | 'response'
  idempotencyKey: string | undefined
  /** Whether the body can be sent a second time. */
  replayable: boolean
}

export function makeReady({ instance, base, policy }: Session, call: Call & CallOptions): Ready {
  const path = fillPath(call.path, call.pathParams)
  const query: Record<string, unknown> = { ...call.query }
  let body: unknown = call.body
  const key = call.idempotencyKey ?? call.idempotencyQuery
  let idempotencyKey: string | undefined
  if (key) {
    const fields = call.idempotencyKey ? { ...(body as Record<string, unknown>) } : query
    fields[key] ??= mintUuid()
    idempotencyKey = String(fields[key])
    const { maxKeyLength = 255 } = call
    const { length } = idempotencyKey
    // An empty one would make Lark carry out every attempt.
    if (!length || length > maxKeyLength) {
      throw new TypeError(`${camelCase(key)}: expected 1 to ${maxKeyLength} characters, got ${length}`)
    }
    if (fields !== query) body = fields
  }
  // Data, and not a form, a file, bytes or a stream; told by name, since another realm's objects have another prototype.
  const isJson = /^\[object (Object|Array)]$/.test(Object.prototype.toString.call(body))
  const headers = new Headers(call.headers)
  if (headers.has('authorization')) throw new TypeError('headers: authorization comes from the token')
  if (isJson && !headers.has('content-type')) headers.set('content-type', 'application/json; charset=utf-8')
  return {
    method: call.method,
    path,
    address: address(instance, base, path) + search(path, query),
    headers,
    body: isJson ? JSON.stringify(body) : (body as Ready['body']),
    timeoutMs: call.timeoutMs ?? (body && !isJson ? policy.uploadTimeoutMs : policy.timeoutMs),
    as: call.as ?? 'json',
    idempotencyKey,
    replayable: !(body instanceof ReadableStream),
  }
}

/** Absolute, or relative where the user's instance has an address of its own. */
function address(instance: Session['instance'], base: string, path: string): string {
  const prefix = instance === ky ? '' : instancePrefix(instance)
  const own = underBase(path, base)
  if (!prefix) return base + own
  return /\/open-apis\/+$/.test(prefix) ? own.replace(/^open-apis\//, '') : own
}

function search(path: string, query: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) if (item !== undefined && item !== null) parameters.append(name, String(item))
  }
  const text = parameters.toString()
  return text && (path.includes('?') ? '&' : '?') + text
}
