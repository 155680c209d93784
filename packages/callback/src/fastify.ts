import { readNodeBody } from './adapters/nodeBody.ts'
import type { NodeRequest } from './adapters/nodeTypes.ts'
import type { Webhook } from './webhook.ts'

/** The part of Fastify's instance in use. */
export type FastifyScope = {
  removeAllContentTypeParsers: () => void
  addContentTypeParser: (
    contentType: string,
    options: object,
    parser: (request: unknown, payload: unknown) => Promise<unknown>,
  ) => unknown
  all: (path: string, handler: (request: FastifyRequestPart, reply: FastifyReplyPart) => Promise<unknown>) => unknown
}
export type FastifyRequestPart = { readonly method: string; readonly raw: NodeRequest }
export type FastifyReplyPart = {
  code: (status: number) => FastifyReplyPart
  header: (name: string, value: string) => FastifyReplyPart
  send: (body: string) => unknown
}

/**
 * Serves a webhook from Fastify, as a plugin: in its scope alone, bodies are left unparsed so that they can be verified.
 *
 * @example
 * const plugin = toFastifyPlugin(createWebhook({ dispatcher: createDispatcher(), encryptKey }), '/lark')
 * // await app.register(plugin)
 */
export function toFastifyPlugin(webhook: Webhook, path: string): (scope: FastifyScope) => Promise<void> {
  return async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', {}, async () => undefined)
    scope.all(path, async ({ method, raw }, reply) => {
      const { status, body } = await webhook.receive({
        method,
        header: name => raw.headers[name]?.toString(),
        read: readNodeBody(raw, {}),
      })
      // What was not read will not be: the connection can't carry another request.
      if (status === 413) reply.header('connection', 'close')
      return reply.code(status).header('content-type', 'application/json').send(body)
    })
  }
}
