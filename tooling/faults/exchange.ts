import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Platform } from './platform.ts'

/** One request, read to its end, and what can be done about it. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  body: Record<string, unknown>
  platform: Platform
  /** What the platform would do: carry the call out and answer. */
  serve(): { status: number; body: object }
}

/** A way for one exchange to go wrong. */
export type Fault = (exchange: Exchange) => void

/** Writes a whole answer. */
export function reply(
  { response }: Pick<Exchange, 'response'>,
  status: number,
  body: string | Uint8Array | object,
  headers: Record<string, string> = {},
): void {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const bytes = Buffer.from(isRaw ? body : JSON.stringify(body))
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-tt-logid': 'log-1',
    'content-length': String(bytes.length),
    ...headers,
  })
  response.end(bytes)
}
