import { Agent, type Dispatcher, request } from 'undici'
import { UndiciResponse } from './undiciResponse.ts'

export interface UndiciFetchOptions {
  /** Carries the requests: a `ProxyAgent`, an agent with client certificates … Default: a keep-alive agent of its own. */
  dispatcher?: Dispatcher | undefined
  /** Connections at once to one host, for the default agent. Default: no limit. */
  connections?: number | undefined
  /** How long an idle connection is kept, in milliseconds, for the default agent. Default: 4,000. */
  keepAliveTimeoutMs?: number | undefined
}

/**
 * Makes a `fetch` for Node that goes straight to undici's client, past the web classes that cost the platform's own `fetch` most
 * of its time. Same answers, same rules; proxies and connection pools come with it. Redirects are handed back, not followed.
 * Needs the package `undici`, 7 or 8.
 *
 * @see https://undici.nodejs.org
 * @example const client = createClient({ appId, appSecret, fetch: undiciFetch() })
 */
export function undiciFetch({ dispatcher, connections, keepAliveTimeoutMs }: UndiciFetchOptions = {}): typeof fetch {
  const agent =
    dispatcher ??
    new Agent({
      ...(connections !== undefined && { connections }),
      ...(keepAliveTimeoutMs !== undefined && { keepAliveTimeout: keepAliveTimeoutMs }),
    })

  return async (input, init = {}) => {
    const {
      method = 'GET',
      headers,
      body,
      signal,
    } = input instanceof Request || !isText(init.body) ? await flat(input, init) : init
    const url = input instanceof Request ? input.url : String(input)
    const received = await request(url, {
      dispatcher: agent,
      method: method,
      headers: Object.fromEntries(new Headers(headers)),
      body: (body as string | Uint8Array | null | undefined) ?? null,
      signal: signal ?? null,
      // The caller's signal is the limit; two clocks would disagree.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    return new UndiciResponse(url, received)
  }
}

const isText = (body: unknown) => body === undefined || body === null || typeof body === 'string'

/** Forms, files and whole requests, with their bodies as bytes, so that a length goes with them; a stream stays one. */
async function flat(input: RequestInfo | URL, init: RequestInit): Promise<RequestInit> {
  const whole = new Request(
    input,
    init.body instanceof ReadableStream ? ({ ...init, duplex: 'half' } as RequestInit) : init,
  )
  const { method, headers, signal } = whole
  const streams = init.body instanceof ReadableStream
  const body = whole.body && (streams ? whole.body : new Uint8Array(await whole.arrayBuffer()))
  return { method, headers, signal: init.signal ?? signal, body: body as BodyInit | null }
}
