import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator } from '@lark-sdk/emulator'

export type Lark = { url: string; define: Record<string, string>; close: () => Promise<void> }

/** Serves an emulator over HTTP, and a blank page beside it, so that a browser's page is of the same origin. */
export async function serveLark(): Promise<Lark> {
  const emulator = createEmulator()

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (incoming.url === '/suite.html') {
      outgoing.setHeader('content-type', 'text/html').end('<!doctype html>')
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)])
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`)
    const response = await emulator.fetch(url, { method: incoming.method ?? 'GET', headers, ...body })
    outgoing
      .writeHead(response.status, Object.fromEntries(response.headers))
      .end(Buffer.from(await response.arrayBuffer()))
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined))
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const define = {
    __LARK_URL__: url,
    __LARK_APP_ID__: emulator.app.appId,
    __LARK_APP_SECRET__: emulator.app.appSecret,
    __EMAIL__: emulator.users[0]?.email ?? '',
  }
  return {
    url,
    define,
    async close() {
      server.closeAllConnections()
      await new Promise(closed => server.close(closed))
      await emulator.close()
    },
  }
}
