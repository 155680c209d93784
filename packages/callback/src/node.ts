import { readNodeBody } from './adapters/nodeBody.ts'
import type { NodeRequest, NodeResponse } from './adapters/nodeTypes.ts'
import type { IncomingCallback, Webhook } from './webhook.ts'

export type { NodeRequest, NodeResponse }

/**
 * Serves a webhook from `node:http`, from Express (4 and 5) and from whatever else hands out Node's request and response.
 *
 * The raw body is needed. It is read from the stream, or taken from `req.rawBody`, or from `req.body` when that is a
 * `Buffer` (`express.raw({ type: () => true })`). A body that `express.json()` has parsed can't be verified any more: then the
 * error that says how to mount the webhook goes to `next`, or out as a 500.
 *
 * @example
 * import { createServer } from 'node:http'
 *
 * const handler = toNodeHandler(createWebhook({ dispatcher: createDispatcher(), encryptKey, verificationToken }))
 * createServer(handler).listen(3000)
 * // Express: app.post('/lark', handler), before app.use(express.json())
 */
export function toNodeHandler(
  webhook: Webhook,
): (request: NodeRequest, response: NodeResponse, next?: (error?: unknown) => void) => void {
  return (request, response, next) => void serve(webhook, request, response, next)
}

async function serve(
  webhook: Webhook,
  request: NodeRequest,
  response: NodeResponse,
  next: ((error?: unknown) => void) | undefined,
): Promise<void> {
  const { headers } = request
  let read: IncomingCallback['read']
  try {
    read = readNodeBody(request)
  } catch (error) {
    if (next) return next(error)
    // It says how to mount the webhook, and nothing of the request.
    return send(response, 500, JSON.stringify({ error: (error as Error).message }))
  }
  try {
    const { status, body } = await webhook.receive({
      method: request.method ?? '',
      header: name => headers[name]?.toString(),
      read,
    })
    send(response, status, body)
  } catch (error) {
    if (next) next(error)
    else send(response, 500, JSON.stringify({ error: 'failed' }))
  }
}

function send(response: NodeResponse, status: number, body: string): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/json')
  // What was not read will not be: the connection can't carry another request.
  if (status === 413) response.setHeader('connection', 'close')
  response.end(body)
}
