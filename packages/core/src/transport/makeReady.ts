import type { Shipment } from './attempt.ts'
import type { Call, CallOptions } from './call.ts'
import { fillPath, underBase } from './fillPath.ts'
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

export function makeReady({ instance, base, policy }: Session, call: Call, options: CallOptions): Ready {
  const { method, idempotencyKey: bodyKey, idempotencyQuery: queryKey } = call
  const path = fillPath(call.path, call.pathParams)
  const query: Record<string, unknown> = { ...call.query }
  let body: unknown = call.body
  let idempotencyKey: string | undefined
  const keep = (fields: Record<string, unknown>, name: string) => {
    fields[name] ??= mintUuid()
    idempotencyKey = String(fields[name])
    return fields
  }
  if (bodyKey) body = keep({ ...(body as object) }, bodyKey)
  if (queryKey) keep(query, queryKey)
  const isJson = isPlain(body)
  const headers = new Headers(options.headers)
  if (headers.has('authorization')) throw new TypeError('headers: authorization comes from the token')
  if (isJson && !headers.has('content-type')) headers.set('content-type', 'application/json; charset=utf-8')
  return {
    path,
    query,
    body,
    idempotencyKey,
    replayable: !(body instanceof ReadableStream),
    shipment: {
      method,
      address: address(instance, base, path) + search(path, query),
      headers,
      body: isJson ? JSON.stringify(body) : (body as BodyInit | undefined),
      timeoutMs: options.timeoutMs ?? (body && !isJson ? policy.uploadTimeoutMs : policy.timeoutMs),
      as: call.as ?? 'json',
    },
  }
}

/** Whether this is data, and not a form, a file, bytes or a stream. */
function isPlain(body: unknown): boolean {
  return Array.isArray(body) || (!!body && [Object.prototype, null].includes(Object.getPrototypeOf(body)))
}

/** Absolute, or relative where the user's instance has an address of its own. */
function address(instance: Session['instance'], base: string, path: string): string {
  const prefix = instancePrefix(instance)
  const own = underBase(path, base)
  if (!prefix) return base + own
  return /\/open-apis\/*$/.test(prefix) ? own.replace(/^open-apis\//, '') : own
}

function search(path: string, query: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) if (item !== undefined && item !== null) parameters.append(name, String(item))
  }
  const text = parameters.toString()
  return text && (path.includes('?') ? '&' : '?') + text
}
