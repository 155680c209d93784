import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Fault, reply } from './exchange.ts'
import { Platform } from './platform.ts'

/** One request, as it came. */
export interface SeenCall {
  method: string
  path: string
  authorization: string | undefined
  body: Record<string, unknown>
}

export interface FaultServer {
  url: `http://${string}`
  platform: Platform
  /** Requests in the order of their arrival, those for tokens left out. */
  calls: SeenCall[]
  /** Resolves once so many calls have arrived. */
  seen(count: number): Promise<void>
  /** Resolves once so many sockets have ended. */
  ended(count: number): Promise<void>
  /** Faults for the next calls, one each; then all is well again. */
  script(...faults: (Fault | undefined)[]): void
  /** Chooses a fault for each call that no script covers. */
  choose(pick: (call: SeenCall) => Fault | undefined): void
  /** Faults for the next requests for tokens. */
  scriptTokens(...faults: (Fault | undefined)[]): void
  close(): Promise<void>
}

const OK = { code: 0, msg: 'success' }

/** A server on loopback that stores messages as the platform does, and breaks down as it is told. */
export async function startFaultServer({ now }: { now?: () => number } = {}): Promise<FaultServer> {
  const platform = new Platform(now)
  const calls: SeenCall[] = []
  const scripted: (Fault | undefined)[] = []
  const scriptedTokens: (Fault | undefined)[] = []
  const watchers = new Set<() => void>()
  let endedSockets = 0
  let pick: (call: SeenCall) => Fault | undefined = () => undefined

  function reached(isSo: () => boolean): Promise<void> {
    return new Promise(done => {
      const watch = () => {
        if (!isSo()) return
        watchers.delete(watch)
        done()
      }
      watchers.add(watch)
      watch()
    })
  }

  const tellWatchers = () => {
    for (const watch of watchers) watch()
  }

  function carryOut(path: string, authorization: string | undefined, body: Record<string, unknown>) {
    if (/\/auth\/v3\/(tenant|app)_access_token/.test(path)) {
      const token = platform.issueToken()
      const tokens = { tenant_access_token: token, app_access_token: token }
      return { status: 200, body: { ...OK, ...tokens, expire: platform.expire } }
    }
    if (!platform.isLive(authorization)) {
      return { status: 400, body: { code: 99991663, msg: 'Invalid access token for authorization.' } }
    }
    if (!/\/im\/v1\/messages(\/[^/]+\/reply)?(\?|$)/.test(path)) return { status: 200, body: { ...OK, data: {} } }
    const { messageId, content } = platform.store(body)
    return { status: 200, body: { ...OK, data: { message_id: messageId, body: { content } } } }
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      const { authorization } = request.headers
      const body = jsonOf(Buffer.concat(chunks).toString())
      const call = { method: request.method ?? '', path, authorization, body }
      const serve = () => carryOut(path, authorization, body)
      const isToken = path.includes('/auth/v3/')
      if (!isToken) {
        calls.push(call)
        tellWatchers()
      }
      const queue = isToken ? scriptedTokens : scripted
      const fault = queue.length > 0 ? queue.shift() : isToken ? undefined : pick(call)
      if (fault) return fault({ request, response, body, platform, serve })
      const { status, body: answered } = serve()
      reply({ response }, status, answered)
    })
    request.on('error', () => undefined)
  })
  server.on('connection', socket => {
    socket.on('close', () => {
      endedSockets++
      tellWatchers()
    })
  })
  // Faults leave sockets half open, and clients keep good ones: neither may hold up the end of a test.
  server.keepAliveTimeout = 60_000
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    platform,
    calls,
    seen: count => reached(() => calls.length >= count),
    ended: count => reached(() => endedSockets >= count),
    script: (...faults) => void scripted.push(...faults),
    scriptTokens: (...faults) => void scriptedTokens.push(...faults),
    choose(picker) {
      pick = picker
    },
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function jsonOf(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
