import ky, { type KyInstance } from 'ky'

/** One request, as it would have left. */
export interface SeenRequest {
  method: string
  url: string
  path: string
  query: Record<string, string>
  /** The bearer token. */
  token: string | undefined
  headers: Record<string, string>
  body: unknown
  signal: AbortSignal
}

/** What comes back: an object as JSON with status 200, a whole response, an error of the network, or whatever a function makes. */
export type Reply = object | Response | Error | ((seen: SeenRequest) => unknown)

export interface FakeLark {
  fetch: typeof fetch
  instance: KyInstance
  /** All requests but those for tokens. */
  calls: SeenRequest[]
  tokenCalls: SeenRequest[]
}

const TOKEN_PATH = /\/auth\/v3\/(tenant|app)_access_token/

/**
 * A `fetch` that records what would leave. Replies are used up in order and the last one stays;
 * requests for tokens get `t-1`, `t-2`, … unless `tokens` says otherwise.
 */
export function fakeLark(replies: Reply[] = [], { tokens = [] as Reply[] } = {}): FakeLark {
  const calls: SeenRequest[] = []
  const tokenCalls: SeenRequest[] = []
  const fake = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const seen = await read(input instanceof Request ? input : new Request(input, init))
    const isToken = TOKEN_PATH.test(seen.path)
    const kind = isToken ? tokenCalls : calls
    kind.push(seen)
    const n = kind.length
    const token = `t-${n}`
    const own = { code: 0, msg: 'ok', tenant_access_token: token, app_access_token: token, expire: 7200 }
    const script = isToken ? tokens : replies
    const reply = script[n - 1] ?? script.at(-1) ?? (isToken ? own : { code: 0, msg: 'success', data: {} })
    const made: unknown = typeof reply === 'function' ? await (reply as (seen: SeenRequest) => unknown)(seen) : reply
    if (made instanceof Error) throw made
    return made instanceof Response ? made.clone() : json(made as object)
  }
  return { fetch: fake, instance: ky.create({ fetch: fake }), calls, tokenCalls }
}

/** A JSON answer with a status and headers. */
export function json(body: object, status = 200, headers: Record<string, string> = {}): Response {
  const all = { 'content-type': 'application/json; charset=utf-8', 'x-tt-logid': 'log-1', ...headers }
  return new Response(JSON.stringify(body), { status, headers: all })
}

/** A reply that never comes, unless the request is aborted. */
export function never({ signal }: SeenRequest): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
}

async function read(request: Request): Promise<SeenRequest> {
  const { pathname, searchParams } = new URL(request.url)
  const headers = Object.fromEntries(request.headers)
  const text = request.body ? await request.text() : undefined
  const isJson = headers['content-type']?.includes('json')
  return {
    method: request.method,
    url: request.url,
    path: pathname,
    query: Object.fromEntries(searchParams),
    token: headers.authorization?.replace(/^Bearer /, ''),
    headers,
    body: isJson && text !== undefined ? (JSON.parse(text) as unknown) : text,
    signal: request.signal,
  }
}
