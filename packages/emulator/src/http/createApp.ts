import { Hono } from 'hono'
import { endpoints } from '../contract/endpoints.ts'
import type { EndpointContract } from '../contract/types.ts'
import type { World } from '../world.ts'
import { json, nextLogId, notFound, refusalAnswer } from './answers.ts'
import { type CallRecord, mask, maskedHeaders, maskedPath } from './calls.ts'
import { checkBot } from './checkBot.ts'
import { checkFields } from './checkFields.ts'
import { checkToken, requireScope } from './checkToken.ts'
import type { Fault } from './faults.ts'
import { readBody } from './readBody.ts'
import { Refusal, refuse } from './refusal.ts'
import type { Call, Route } from './route.ts'

/** Beyond this the oldest are forgotten, so that a Lark that runs for days does not grow. */
const KEPT_CALLS = 10_000
const LATE_MS = 5000

/** Thrown where the connection is to be cut; the server above destroys the socket. */
export class ConnectionCut extends Error {
  override readonly name: string = 'ConnectionCut'
}

function contractOf(route: Route): EndpointContract {
  const contract = route.contract ?? endpoints[route.on]
  if (!contract) throw new Error(`No contract for ${route.on}`)
  return contract
}

function faultAnswer(fault: Fault, logId: string): Response {
  const { status = 500, code = 2200, headers = {} } = fault
  if (fault.body !== undefined)
    return new Response(fault.body, { status, headers: { 'x-tt-logid': logId, ...headers } })
  return json({ code, msg: 'A fault was asked for', error: { log_id: logId } }, status, logId, headers)
}

/** Keeps an answer back for a while of the emulator's time; what was begun ends then, whether or not anybody waits. */
function kept(lateMs: number, call: Call, signal: AbortSignal, world: World): Promise<void> {
  return new Promise((resolve, reject) => {
    world.clock.after(lateMs, () => {
      for (const done of call.onAnswer ?? []) done()
      resolve()
    })
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** Resolves never; rejects when the caller gives up. */
function stalled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

async function run(route: Route, call: Call, request: Request, world: World): Promise<Response> {
  const contract = contractOf(route)
  try {
    if (contract.tokens.length > 0) {
      call.token = checkToken(request.headers.get('authorization'), contract, route, world)
    }
    // The older endpoints tell a limit with HTTP 400, the newer ones with 429.
    world.rates.call(route.on, contract.perMinute, contract.perSecond, route.refusalStatus === 200 ? 400 : 429)
    Object.assign(call, await readBody(request))
    checkFields(contract, call.query, call.body)
    if (call.token) requireScope(contract.scopes, call.token, world)
    checkBot(contract, world)
    if (contract.multipart && !call.form) refuse(234001, 'A multipart body is wanted')
    const answer = await route.run(call, world)
    if (answer instanceof Response) {
      answer.headers.set('x-tt-logid', call.logId)
      return answer
    }
    return json({ code: 0, msg: 'success', ...answer }, 200, call.logId)
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error, contract, route, call.logId)
    throw error
  }
}

async function record(world: World, call: Call, response: Response, startedAt: number): Promise<void> {
  const isJson = response.headers.get('content-type')?.includes('json')
  const answer = isJson ? ((await response.clone().json()) as Record<string, unknown>) : undefined
  const sent = call.form
    ? Object.fromEntries(
        [...call.form].map(([key, item]) => [key, typeof item === 'string' ? item : `${item.size} bytes`]),
      )
    : call.body
  const entry: CallRecord = {
    atMs: world.clock.now(),
    method: call.method,
    path: maskedPath(call.path),
    query: mask(Object.fromEntries(call.query)) as Record<string, string>,
    headers: maskedHeaders(call.headers),
    body: Object.keys(sent).length > 0 ? mask(sent) : undefined,
    status: response.status,
    code: typeof answer?.code === 'number' ? answer.code : undefined,
    answer: mask(answer),
    ms: performance.now() - startedAt,
    logId: call.logId,
  }
  world.calls.push(entry)
  if (world.calls.length > KEPT_CALLS) world.calls.shift()
}

/** Static paths come before those with parameters, so that `users/batch` is no user id. */
const bySpecificity = (a: Route, b: Route): number => a.on.split(':').length - b.on.split(':').length

export function createApp(routes: Route[], world: World): Hono {
  const app = new Hono({ strict: false })

  async function answer(request: Request, params: Record<string, string>, route: Route | undefined): Promise<Response> {
    const startedAt = performance.now()
    const url = new URL(request.url)
    const { method, headers } = request
    const logId = nextLogId(world)
    const call: Call = {
      method,
      url,
      path: url.pathname,
      params,
      query: url.searchParams,
      body: {},
      form: undefined,
      headers,
      token: undefined,
      logId,
    }
    const fault = world.faults.take(method, url.pathname)
    if (fault?.does === 'drop') throw new ConnectionCut('The connection was cut before the call was handled')
    if (fault?.does === 'stall') await stalled(request.signal)
    if (fault?.does === 'late') call.onAnswer = []
    const response =
      fault && fault.does !== 'drop-after' && fault.does !== 'late'
        ? faultAnswer(fault, logId)
        : route
          ? await run(route, call, request, world)
          : notFound(logId)
    if (!route?.silent) await record(world, call, response, startedAt)
    if (fault?.does === 'late') await kept(fault.lateMs ?? LATE_MS, call, request.signal, world)
    if (fault?.does === 'drop-after') throw new ConnectionCut('The connection was cut before the answer was sent')
    return response
  }

  for (const route of routes.toSorted(bySpecificity)) {
    const [method = '', path = ''] = route.on.split(' ')
    app.on(method, path.replace(/(.)\/$/, '$1'), context => answer(context.req.raw, context.req.param(), route))
  }
  app.notFound(context => answer(context.req.raw, {}, undefined))
  app.onError(error => {
    throw error
  })
  return app
}
