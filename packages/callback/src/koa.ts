import { readNodeBody } from './adapters/nodeBody.ts'
import type { NodeRequest } from './adapters/nodeTypes.ts'
import type { Webhook } from './webhook.ts'

/** The part of Koa's context in use. */
export type KoaContext = {
  readonly method: string
  readonly req: NodeRequest
  readonly request: { readonly rawBody?: unknown; readonly body?: unknown }
  readonly set: (name: string, value: string) => void
  status: number
  type: string
  body: unknown
}

/**
 * Serves a webhook from Koa. The raw body is read from the stream, or taken from `ctx.request.rawBody`, which `koa-bodyparser` keeps.
 *
 * @throws {TypeError} while answering, when a body parser has taken the bytes and kept none
 * @example
 * const middleware = toKoaMiddleware(createWebhook({ dispatcher: createDispatcher(), encryptKey }))
 * // router.post('/lark', middleware)
 */
export function toKoaMiddleware(webhook: Webhook): (context: KoaContext) => Promise<void> {
  return async context => {
    const { status, body } = await webhook.receive({
      method: context.method,
      header: name => context.req.headers[name]?.toString(),
      read: readNodeBody(context.req, context.request),
    })
    // What was not read will not be: the connection can't carry another request.
    if (status === 413) context.set('connection', 'close')
    context.status = status
    context.type = 'application/json'
    context.body = body
  }
}
