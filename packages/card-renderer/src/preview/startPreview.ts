import { randomBytes } from 'node:crypto'
import { type ServerType, serve } from '@hono/node-server'
import { createApp } from './createApp.ts'
import { createSession, type SessionOptions } from './createSession.ts'
import { hostsOf } from './hostsOf.ts'

export interface PreviewOptions extends SessionOptions {
  /** Default: a free one. */
  readonly port?: number | undefined
}

/** A preview that listens. */
export interface Preview {
  /** To be opened in a browser; holds the token of the session. */
  readonly url: string
  close(): Promise<void>
}

const HOSTNAME = '127.0.0.1'

/** Loads the cards, then listens on this machine alone. */
export async function startPreview({ port = 0, ...options }: PreviewOptions): Promise<Preview> {
  const session = await createSession(options)
  const token = randomBytes(24).toString('base64url')
  let listening = 0
  const app = createApp({ session, token, hosts: () => hostsOf(listening) })
  try {
    const server = await new Promise<ServerType>((resolve, reject) => {
      const made = serve({ fetch: app.fetch, port, hostname: HOSTNAME }, info => {
        listening = info.port
        resolve(made)
      })
      made.once('error', reject)
    })
    return {
      url: `http://${HOSTNAME}:${listening}/?token=${token}`,
      async close() {
        const closed = new Promise<void>(resolve => server.close(() => resolve()))
        // Pages hold a connection open for news.
        if ('closeAllConnections' in server) server.closeAllConnections()
        await Promise.all([closed, session.close()])
      },
    }
  } catch (error) {
    await session.close()
    throw error
  }
}
