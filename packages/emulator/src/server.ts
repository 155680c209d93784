import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { ConnectionCut } from './http/createApp.ts'

export interface HttpServer {
  listen(port: number, hostname: string): Promise<string>
  close(): Promise<void>
}

export function createHttpServer(answer: (request: Request) => Promise<Response>): HttpServer {
  let server: Server | undefined

  const listener = getRequestListener(
    async (request, environment) => {
      try {
        return await answer(request)
      } catch (error) {
        const { outgoing } = environment as HttpBindings
        if (!(error instanceof ConnectionCut) && !request.signal.aborted) throw error
        outgoing.destroy()
        return RESPONSE_ALREADY_SENT
      }
    },
    { overrideGlobalObjects: false },
  )

  return {
    listen(port, hostname) {
      const starting = createServer((incoming, outgoing) => void listener(incoming, outgoing))
      server = starting
      return new Promise((resolve, reject) => {
        starting.once('error', reject)
        starting.listen(port, hostname, () => {
          const { port: taken } = starting.address() as AddressInfo
          resolve(`http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`)
        })
      })
    },
    async close() {
      const closing = server
      server = undefined
      if (!closing) return
      await new Promise<void>(resolve => {
        closing.close(() => resolve())
        closing.closeAllConnections()
      })
    },
  }
}
