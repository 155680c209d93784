import ky from 'ky'
import { readText } from './readText.ts'
import type { Session } from './session.ts'
import { orAbort } from './timers.ts'

/** What is sent, the same over all attempts but for the token. */
export interface Shipment {
  method: string
  address: string
  headers: Headers
  body: BodyInit | undefined
  timeoutMs: number
  as: 'json' | 'response'
}

/** Lark's answer, as far as it could be read. */
export interface Arrival {
  response: Response
  /** The parsed body, if it is one of Lark's. */
  body: ({ code: number } & Record<string, unknown>) | undefined
  /** Why there is no body of Lark's. */
  strange: string | undefined
}

/** The attempt's own limit ran out. */
export const TIMED_OUT: unique symbol = Symbol('timed out')

/** Sends once. Rejects with the caller's reason, with `TIMED_OUT`, or with whatever the network threw. */
export async function attempt(
  session: Session,
  shipment: Shipment,
  token: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Arrival> {
  const { timers } = session.policy
  const controller = new AbortController()
  const stop = () => controller.abort(signal?.reason)
  if (signal?.aborted) throw signal.reason
  signal?.addEventListener('abort', stop, { once: true })
  const timer = timers.setTimeout(() => controller.abort(TIMED_OUT), shipment.timeoutMs)
  let streaming = false
  try {
    // Raced, because a `fetch` of the user's may not listen to the signal.
    const arrival = await orAbort(exchange(session, shipment, token, controller.signal), controller.signal)
    streaming = arrival.body === undefined && arrival.strange === undefined
    return arrival
  } catch (error) {
    // Runtimes throw errors of their own kinds when a signal stops them: what stopped it says more.
    throw controller.signal.aborted ? controller.signal.reason : error
  } finally {
    timers.clearTimeout(timer)
    // An unread body goes on listening to the caller.
    if (!streaming) signal?.removeEventListener('abort', stop)
  }
}

async function exchange(
  { instance, policy, fetch: own }: Session,
  { method, address, headers, body, as }: Shipment,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Arrival> {
  if (token) headers.set('authorization', `Bearer ${token}`)
  // Followed, a redirect would carry the token to wherever it points.
  const rest = { ...(body !== undefined && { body, duplex: 'half' }), signal, redirect: 'manual' } as const
  // Without hooks that may want to see them, body and signal go past ky's `Request`: through it, they cost a fifth of the call.
  const carry = own ?? fetch
  const direct: typeof fetch = request =>
    carry((request as Request).url, { method, headers: (request as Request).headers, ...rest })
  const response = await instance(address, {
    ...(instance === ky ? { fetch: direct } : { ...rest, ...(own && { fetch: own }) }),
    method,
    headers,
    // The loop around this is ours: ky knows neither Lark's codes nor which writes are safe to repeat.
    retry: 0,
    timeout: false,
    totalTimeout: false,
    throwHttpErrors: false,
  })
  return read(response, as, policy.maxAnswerBytes)
}

async function read(response: Response, as: 'json' | 'response', maxBytes: number): Promise<Arrival> {
  const { status, ok, headers } = response
  const strange = (what: string): Arrival => ({ response, body: undefined, strange: what })
  // Browsers hide the status of a redirect that they don't follow.
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    await response.body?.cancel()
    return strange('a redirect')
  }
  if (as === 'response' && ok && !isRefusal(headers)) return { response, body: undefined, strange: undefined }
  const text = await readText(response, maxBytes)
  if (text === undefined) return strange(`more than ${maxBytes} bytes`)
  const body = parse(text)
  if (body) return { response, body, strange: undefined }
  return strange(text ? `something else than Lark's JSON (${headers.get('content-type')})` : 'an empty body')
}

/** A refusal of a download comes as JSON; a file that happens to be JSON comes with its name. */
function isRefusal(headers: Headers): boolean {
  return /json/i.test(headers.get('content-type') ?? '') && !headers.has('content-disposition')
}

function parse(text: string): Arrival['body'] {
  try {
    const body = JSON.parse(text) as Arrival['body'] | null
    return typeof body?.code === 'number' ? body : undefined
  } catch {
    return undefined
  }
}
