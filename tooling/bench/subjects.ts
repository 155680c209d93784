import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { createClient } from '@lark-sdk/core'
import ky, { type KyInstance } from 'ky'
import * as undici from 'undici'
import { officialClient, ourClient, type Send } from './clients.ts'

type Subject = (url: string, token: string) => Send
type Line = { address: string; headers: Record<string, string> }

const PATH = '/open-apis/im/v1/messages?receive_id_type=chat_id'
const lineOf = (url: string, token: string): Line => ({
  address: url + PATH,
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
})
const bodyOf = (content: string) =>
  JSON.stringify({ receive_id: 'oc_1', msg_type: 'text', content, uuid: randomUUID() })

function check(text: string): void {
  const { code } = JSON.parse(text) as { code: number }
  if (code !== 0) throw new Error(`refused: ${code}`)
}

const over =
  (carry: (line: Line, body: string) => Promise<Response>): Subject =>
  (url, token) => {
    const line = lineOf(url, token)
    return async content => check(await (await carry(line, bodyOf(content))).text())
  }

const bare = { retry: 0, timeout: false, totalTimeout: false, throwHttpErrors: false } as const
const overKy = (instance: KyInstance, options: object = {}) =>
  over(({ address, headers }, body) => instance.post(address, { headers, body, ...options }))

/** `fetch` by undici's own client, which reads what it sends out of ky's `Request`. */
const requestThroughUndici: typeof fetch = async input => {
  const given = input as Request
  const { statusCode, headers, body } = await undici.request(given.url, {
    method: given.method,
    headers: Object.fromEntries(given.headers),
    body: await given.text(),
  })
  return new Response(await body.text(), { status: statusCode, headers: headers as Record<string, string> })
}

const agent = new http.Agent({ keepAlive: true })

function overHttp({ address, headers }: Line, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } }
    const sent = http.request(address, options, answer => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (text += chunk))
      answer.on('end', () => resolve(text))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** What is measured, in the order of the table. The same message is sent and the same answer parsed by each. */
export const subjects: Record<string, Subject> = {
  'official SDK': officialClient,
  ours: url => ourClient(url),
  'ours, undiciFetch': url => ourClient(url, 'undici'),
  fetch: over(({ address, headers }, body) => fetch(address, { method: 'POST', headers, body })),
  'fetch, Request': over(({ address, headers }, body) =>
    fetch(new Request(address, { method: 'POST', headers, body })),
  ),
  'ky, its defaults': overKy(ky),
  'ky, bare': overKy(ky.create(bare)),
  'ky, bare + timeout': overKy(ky.create({ ...bare, timeout: 30_000 })),
  'ky, bare + retry': overKy(ky.create({ ...bare, retry: 2 })),
  'ky, bare + signal': over(({ address, headers }, body) =>
    ky.post(address, { ...bare, headers, body, signal: new AbortController().signal }),
  ),
  'ky, bare + afterResponse hook': overKy(ky.create({ ...bare, hooks: { afterResponse: [() => undefined] } })),
  'ky, bare, undici.request': overKy(ky.create({ ...bare, fetch: requestThroughUndici })),
  'undici.request': (url, token) => {
    const { address, headers } = lineOf(url, token)
    return async content =>
      check(await (await undici.request(address, { method: 'POST', headers, body: bodyOf(content) })).body.text())
  },
  'node:http': (url, token) => {
    const line = lineOf(url, token)
    return async content => check(await overHttp(line, bodyOf(content)))
  },
}

/** A token for the subjects that don't get one by themselves. */
export async function tokenFor(url: string): Promise<string> {
  const { tenant_access_token: token } = await createClient({
    appId: 'cli_bench',
    appSecret: 'app-secret',
    domain: new URL(url),
  }).request<undefined, { tenant_access_token: string }>({
    method: 'POST',
    path: 'auth/v3/tenant_access_token/internal',
    token: 'none',
  })
  return token
}
