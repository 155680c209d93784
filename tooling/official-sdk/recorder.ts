import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as it came over the wire, apart from headers that name who sent it. */
export interface WireRequest {
  method: string
  path: string
  /** In the order of names; one name may stand several times. */
  query: [string, string][]
  contentType: string | undefined
  authorization: string | undefined
  body: unknown
}

export interface Recorder {
  url: string
  /** What came since the last look, tokens' requests aside. */
  take(): WireRequest[]
  close(): Promise<void>
}

/** A server that says yes to everything and keeps what it was asked. */
export async function startRecorder(): Promise<Recorder> {
  let requests: WireRequest[] = []
  const server: Server = createServer((incoming, outgoing) => void answer(incoming, outgoing))
  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://x')
    outgoing.setHeader('content-type', 'application/json')
    if (pathname.includes('/auth/v3/')) {
      outgoing.end(JSON.stringify({ code: 0, msg: 'ok', tenant_access_token: 't-1', expire: 7200 }))
      return
    }
    const contentType = incoming.headers['content-type']
    requests.push({
      method: incoming.method ?? '',
      path: pathname,
      query: [...searchParams].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
      contentType: contentType?.split(';')[0],
      authorization: incoming.headers.authorization,
      body: await bodyOf(Buffer.concat(chunks), contentType),
    })
    if (/\/(resources|images|files)\/[^/]+$/.test(pathname)) {
      outgoing.setHeader('content-type', 'application/octet-stream')
      outgoing.end('bytes')
      return
    }
    outgoing.end(JSON.stringify({ code: 0, msg: 'success', data: {} }))
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = requests
      requests = []
      return taken
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function bodyOf(bytes: Buffer, contentType: string | undefined): Promise<unknown> {
  if (bytes.length === 0) return undefined
  if (!contentType?.startsWith('multipart/')) return JSON.parse(bytes.toString()) as unknown
  const form = await new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': contentType },
  }).formData()
  const entries = [...form].map(async ([name, value]) => [
    name,
    // One of the two names its files, the other doesn't.
    typeof value === 'string' ? value : await value.text(),
  ])
  return Object.fromEntries(await Promise.all(entries))
}
