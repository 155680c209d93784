// One Express app in a process of its own: node expressServer.ts plain|raw|kept|parsed. Says where it listens, what ran and what failed.
import type { AddressInfo } from 'node:net'
import express from 'express'
import { toNodeHandler } from '../../src/node.ts'
import { bot } from '../portable/kit.ts'

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)
const { webhook } = bot(undefined, {
  on: { 'im.*': ({ header, raw }) => say({ ran: header.event_id, padding: String(raw.padding ?? '').length }) },
})
const handler = toNodeHandler(webhook)
const app = express()
const limit = '3mb'

const mount: Record<string, () => unknown> = {
  plain: () => app.post('/lark', handler).use(express.json()),
  raw: () => app.use(express.raw({ type: () => true, limit })).post('/lark', handler),
  kept: () =>
    app
      .use(
        express.json({ limit, verify: (request, _response, bytes) => void Object.assign(request, { rawBody: bytes }) }),
      )
      .post('/lark', handler),
  parsed: () => app.use(express.json()).post('/lark', handler),
}
mount[process.argv[2] ?? '']?.()
app.use((error: Error, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
  say({ error: error.message })
  response.status(500).json({})
})
const server = app.listen(0, '127.0.0.1', () => say({ port: (server.address() as AddressInfo).port }))
