import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import Fastify from 'fastify'
import { H3, toNodeHandler as h3ToNodeHandler } from 'h3'
import { Hono } from 'hono'
import Koa from 'koa'
import { afterEach, describe, expect, test } from 'vitest'
import { toFastifyPlugin } from '../../src/fastify.ts'
import { encryptCallback, parseCallback, signCallback, type Webhook } from '../../src/index.ts'
import { toKoaMiddleware } from '../../src/koa.ts'
import { type LambdaEvent, toLambdaHandler, toLambdaStreamHandler } from '../../src/lambda.ts'
import { toNodeHandler } from '../../src/node.ts'
import { bot, KEY, message, NOW, NOW_MS, REFUSED, TOKEN } from '../portable/kit.ts'
import { startChild } from './child.ts'

type Server = {
  url: string
  close: () => Promise<unknown>
  fetch?: (request: Request) => Response | Promise<Response>
  /** Ids of the events that ran, where the server is another process. */
  ran?: () => unknown[]
}

const open: Server[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const running = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => {
        server.close(resolve)
      })
    },
  }
  open.push(running)
  return running
}

async function listenExpress(variant: string): Promise<Server & { errors: () => unknown[] }> {
  const child = startChild(resolve(import.meta.dirname, 'expressServer.ts'), [variant])
  const find = (key: string): unknown[] => child.said.flatMap(line => (key in line ? [line[key]] : []))
  const running = { url: '', close: child.close, ran: () => find('ran'), errors: () => find('error') }
  open.push(running)
  await expect.poll(() => find('port').length, { timeout: 15_000 }).toBe(1)
  return Object.assign(running, { url: `http://127.0.0.1:${String(find('port')[0])}` })
}

/** A running server of each framework, with the webhook at `/lark`. */
const frameworks: Record<string, (webhook: Webhook) => Promise<Server>> = {
  'node:http': webhook => listen(toNodeHandler(webhook)),
  express: () => listenExpress('plain'),
  'express with express.raw': () => listenExpress('raw'),
  'express with a body parser that keeps the bytes': () => listenExpress('kept'),
  koa(webhook) {
    const serve = new Koa().use(toKoaMiddleware(webhook)).callback()
    return listen((request, response) => void serve(request, response))
  },
  async fastify(webhook) {
    const app = Fastify()
    app.post('/other', async request => request.body)
    await app.register(toFastifyPlugin(webhook, '/lark'))
    await app.listen({ port: 0, host: '127.0.0.1' })
    const running = { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, close: () => app.close() }
    open.push(running)
    return running
  },
  async hono(webhook) {
    const app = new Hono().post('/lark', context => webhook(context.req.raw))
    return { url: 'http://hono.example', close: async () => {}, fetch: app.fetch }
  },
  h3: webhook => listen(h3ToNodeHandler(new H3().post('/lark', event => webhook(event.req)))),
}

async function post(
  server: Server,
  body: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: string }> {
  const request = new Request(`${server.url}/lark`, { method: 'POST', body, headers })
  const response =
    'fetch' in server ? await (server.fetch as (request: Request) => Promise<Response>)(request) : await fetch(request)
  return { status: response.status, body: await response.text() }
}

async function genuine(envelope = message()): Promise<{ body: string; headers: Record<string, string> }> {
  const body = await encryptCallback(envelope, KEY)
  return { body, headers: await signCallback({ body, encryptKey: KEY, timestamp: NOW }) }
}

describe.each(Object.entries(frameworks))('under %s', (_, start) => {
  test('a genuine event runs, a changed one does not, and the URL check is echoed', async () => {
    const { webhook, runs } = bot()
    const server = await start(webhook)
    const { body, headers } = await genuine()
    expect(await post(server, body, headers)).toEqual({ status: 200, body: '{}' })
    expect(await post(server, `${body} `, headers)).toEqual({ status: 401, body: REFUSED })
    const check = await encryptCallback({ type: 'url_verification', token: 'verification token', challenge: 'c1' }, KEY)
    expect(await post(server, check, { 'content-type': 'application/json' })).toEqual({
      status: 200,
      body: '{"challenge":"c1"}',
    })
    await expect.poll(() => server.ran?.() ?? runs.map(run => run.header.event_id)).toEqual(['e1'])
  })

  test('text that is split inside a character arrives whole, and a body of over 1 MB is refused', async () => {
    const { webhook, runs } = bot()
    const server = await start(webhook)
    const { body, headers } = await genuine({ ...message('big', 'om_big'), padding: '审'.repeat(200_000) })
    expect(await post(server, body, headers)).toEqual({ status: 200, body: '{}' })
    await expect.poll(() => server.ran?.() ?? runs.map(run => run.header.event_id)).toEqual(['big'])
    for (const run of runs) expect(run.raw.padding).toBe('审'.repeat(200_000))
    // A server may hang up on a body that it won't read.
    const answer = await post(server, JSON.stringify({ x: 'x'.repeat(2_000_000) }), headers).catch(() => ({
      status: 413,
    }))
    expect(answer.status).toBe(413)
  })
})

test('a parser that took the bytes is named in the error, to Express and to a plain server', async () => {
  const { webhook, runs } = bot()
  const { body, headers } = await genuine()
  const express = await listenExpress('parsed')
  expect((await post(express, body, headers)).status).toBe(500)
  await expect.poll(express.errors).toEqual([expect.stringContaining('before express.json()')])

  const plain = await listen((request, response) => {
    request.resume().on('end', () => toNodeHandler(webhook)(request, response))
  })
  const answer = await post(plain, body, headers)
  expect(answer.status).toBe(500)
  expect(answer.body).toContain('parsed before the webhook saw it')
  expect(runs).toEqual([])
})

test('Fastify parses other routes as ever', async () => {
  const server = await frameworks.fastify?.(bot().webhook)
  const response = await fetch(`${server?.url}/other`, {
    method: 'POST',
    body: '{"a":1}',
    headers: { 'content-type': 'application/json' },
  })
  expect(await response.json()).toEqual({ a: 1 })
})

test('W12: a method that is not POST is answered 405', async () => {
  const server = await listen(toNodeHandler(bot().webhook))
  expect((await fetch(server.url)).status).toBe(405)
})

test('W12: a header that comes as a list works, and one that comes twice does not', async () => {
  const { body, headers } = await genuine()
  const proof = { body, encryptKey: KEY, verificationToken: TOKEN, now: () => NOW_MS }
  const signature = headers['x-lark-signature'] ?? ''
  const { 'x-lark-signature': _, ...rest } = headers
  expect((await parseCallback({ ...proof, headers: { ...rest, 'X-Lark-Signature': [signature] } })).type).toBe('event')
  await expect(
    parseCallback({ ...proof, headers: { ...rest, 'X-Lark-Signature': [signature, signature] } }),
  ).rejects.toThrow('signature')
})

describe('under AWS Lambda', () => {
  const v2 = async (): Promise<LambdaEvent> => {
    const { body, headers } = await genuine()
    return { requestContext: { http: { method: 'POST' } }, headers, body: btoa(body), isBase64Encoded: true }
  }

  test('W16: the buffered handler ends with the work done', async () => {
    let done = false
    const { webhook } = bot(undefined, {
      on: {
        'im.*': async () => {
          await new Promise<void>(resolve => {
            setTimeout(resolve, 0)
          })
          done = true
        },
      },
    })
    const answer = await toLambdaHandler(webhook)(await v2())
    expect(answer).toEqual({ statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' })
    expect(done).toBe(true)
  })

  test('W16: the streaming handler answers first and lives until the work is done', async () => {
    const log: string[] = []
    const { webhook } = bot(undefined, { on: { 'im.*': () => void log.push('handler') } })
    const stream = { write: (text: string) => log.push(text), end: () => log.push('end') }
    const handler = toLambdaStreamHandler(webhook, {
      streamifyResponse: inner => inner,
      HttpResponseStream: {
        from(target, metadata) {
          log.push(JSON.stringify(metadata))
          return target
        },
      },
    }) as (event: LambdaEvent, target: typeof stream) => Promise<void>
    await handler(await v2(), stream)
    expect(log).toEqual(['{"statusCode":200,"headers":{"content-type":"application/json"}}', '{}', 'end', 'handler'])
    expect(() => toLambdaStreamHandler(webhook)).toThrow('awslambda')
  })

  test('a body of over 1 MB, and none, are refused', async () => {
    const handler = toLambdaHandler(bot().webhook)
    const headers = { 'Content-Type': 'application/json' }
    expect((await handler({ httpMethod: 'POST', headers, body: 'x'.repeat(1_048_577) })).statusCode).toBe(413)
    expect((await handler({ httpMethod: 'POST', headers, body: null })).statusCode).toBe(401)
    expect((await handler({ httpMethod: 'GET', headers: null })).statusCode).toBe(405)
  })
})
