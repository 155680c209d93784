import ky from 'ky'
import type { Ready } from './makeReady.ts'
import { discard, readText } from './readText.ts'
import type { Session } from './session.ts'
import { orAbort } from './timers.ts'

/** Lark's answer, as far as it could be read. */
export interface Arrival {
  response: Response
  /** The parsed body, if it is one of Lark's. */
  body?: ({ code: number } & Record<string, unknown>) | undefined
  /** Why there is no body of Lark's. */
  strange?: string | undefined
}

/** The attempt's own limit ran out. */
export const TIMED_OUT: unique symbol = Symbol('timed out')

/** Sends once. Rejects with the caller's reason, with `TIMED_OUT`, or with whatever the network threw. */
export async function attempt(
  session: Session,
  ready: Ready,
  token: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Arrival> {
  const { timers } = session.policy
  const controller = new AbortController()
  const stop = () => controller.abort(signal?.reason)
  signal?.throwIfAborted()
  signal?.addEventListener('abort', stop, { once: true })
  const timer = timers.setTimeout(() => controller.abort(TIMED_OUT), ready.timeoutMs)
  let streaming = false
  try {
    // Raced, because a `fetch` of the user's may not listen to the signal.
    const arrival = await orAbort(exchange(session, ready, token, controller.signal), controller.signal)
    streaming = !arrival.body && !arrival.strange
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
  { method, address, headers, body, as }: Ready,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Arrival> {
  if (token) headers.set('authorization', `Bearer ${token}`)
  const init = {
    method,
    headers,
    ...(body !== undefined && { body: typeof body === 'function' ? body() : body, duplex: 'half' }),
    signal,
    // Followed, it would carry the token to wherever it points.
    redirect: 'manual',
  } as const
  const response = await instance(address, {
    // Without hooks that may want to see it, the request goes past ky's `Request`: through it, it costs a fifth of the call.
    ...(instance === ky ? { fetch: () => (own ?? fetch)(address, init) } : { ...init, ...(own && { fetch: own }) }),
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
  const strange = (what: string): Arrival => ({ response, strange: what })
  // Browsers hide the status of a redirect that they don't follow: it is 0.
  if (!status || (status >= 300 && status < 400)) {
    discard(response.body)
    return strange('a redirect')
  }
  if (as === 'response' && ok && !isRefusal(headers)) return { response }
  const text = await readText(response, maxBytes)
  if (text === undefined) return strange(`more than ${maxBytes} bytes`)
  const body = parse(text)
  if (body) return { response, body }
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
