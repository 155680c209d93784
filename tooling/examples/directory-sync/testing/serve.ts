import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Emulator } from '@lark-sdk/emulator'

/** An emulator behind a port of its own, which is told of every request before it is answered. */
export interface Served {
  url: string
  close: () => Promise<void>
}

/** @param onRequest Gives `false` for a request that is never answered. */
export async function serve(emulator: Emulator, onRequest: (path: string) => boolean): Promise<Served> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => void answer(Buffer.concat(chunks)))
    async function answer(body: Buffer): Promise<void> {
      const path = request.url ?? '/'
      if (!onRequest(path)) return
      const { method = 'GET', headers } = request
      const answered = await emulator.fetch(`http://lark.localhost${path}`, {
        method,
        headers: headers as Record<string, string>,
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      })
      response.writeHead(answered.status, Object.fromEntries(answered.headers))
      response.end(Buffer.from(await answered.arrayBuffer()))
    }
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
