import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export interface ScriptedLark {
  domain: `http://${string}`
  /** Refresh tokens that were sent, in order. */
  readonly refreshes: string[]
  /** Requests for a tenant token. */
  tenantTokens: number
  /** Tokens that calls were made with and that were good. */
  readonly served: string[]
  /** The user's access token that is good now. */
  userToken: string
  /** Waited for before an answer with a token leaves. */
  hold: (() => Promise<unknown>) | undefined
  /** Whether a refresh token is spent before the answer is held up, or after. */
  spends: 'before' | 'after'
  close(): Promise<void>
}

/** One user and one app at a Lark that takes each refresh token once. */
export async function scriptedLark(): Promise<ScriptedLark> {
  let good = 'r-0'
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')

  const lark: ScriptedLark = {
    domain: `http://127.0.0.1:${address.port}`,
    refreshes: [],
    tenantTokens: 0,
    served: [],
    userToken: 'u-0',
    hold: undefined,
    spends: 'before',
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request)
    const reply = (status: number, answer: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    }
    if (request.url?.endsWith('/oauth/token')) {
      const token = String(body.refresh_token)
      lark.refreshes.push(token)
      if (lark.spends === 'after') await lark.hold?.()
      if (token !== good) return reply(400, { code: 20073, error: 'invalid_grant', error_description: 'used before' })
      const n = Number(good.slice(2)) + 1
      good = `r-${n}`
      lark.userToken = `u-${n}`
      const pair = {
        access_token: lark.userToken,
        expires_in: 7200,
        refresh_token: good,
        refresh_token_expires_in: 604_800,
      }
      if (lark.spends === 'before') await lark.hold?.()
      return reply(200, { code: 0, ...pair, token_type: 'Bearer' })
    }
    if (request.url?.includes('/tenant_access_token/')) {
      lark.tenantTokens++
      await lark.hold?.()
      return reply(200, { code: 0, msg: 'ok', tenant_access_token: `t-${lark.tenantTokens}`, expire: 7200 })
    }
    const token = String(request.headers.authorization).replace('Bearer ', '')
    if (token.startsWith('u-') && token !== lark.userToken) return reply(400, { code: 99991668, msg: 'invalid' })
    lark.served.push(token)
    reply(200, { code: 0, msg: 'ok', data: {} })
  }

  return lark
}

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}
