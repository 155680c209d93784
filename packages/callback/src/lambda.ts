import { headerReader } from './headers.ts'
import { toUtf8 } from './text.ts'
import type { CallbackReply, Webhook } from './webhook.ts'

/** A request of API Gateway (REST and HTTP), of a function URL or of a load balancer. */
export type LambdaEvent = {
  readonly httpMethod?: string
  readonly requestContext?: { readonly http?: { readonly method?: string } }
  readonly headers?: Readonly<Record<string, string | undefined>> | null
  readonly body?: string | null
  readonly isBase64Encoded?: boolean
}

export type LambdaAnswer = {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What Lambda's Node runtime offers for answers in a stream. */
export type LambdaStreaming = {
  streamifyResponse: (handler: (event: LambdaEvent, stream: LambdaStream) => Promise<void>) => unknown
  HttpResponseStream: { from: (stream: LambdaStream, metadata: object) => LambdaStream }
}
export type LambdaStream = { write: (text: string) => unknown; end: () => unknown }

const HEADERS = { 'content-type': 'application/json' }

/**
 * Serves a webhook from AWS Lambda.
 *
 * Lambda freezes a function once it has answered, so this one answers when the work is done. Where that can take longer than
 * Lark's 3 seconds, use `toLambdaStreamHandler`: here Lark would repeat the event, which is then known and not run again.
 *
 * @example export const handler = toLambdaHandler(createWebhook({ dispatcher: createDispatcher(), encryptKey }))
 */
export function toLambdaHandler(webhook: Webhook): (event: LambdaEvent) => Promise<LambdaAnswer> {
  return async event => {
    const { reply, work } = await receive(webhook, event)
    await settleAll(work)
    return { statusCode: reply.status, headers: HEADERS, body: reply.body }
  }
}

/**
 * Serves a webhook from a function with response streaming: the answer goes out at once, and the function lives on until the work is done.
 *
 * @param streaming Default: the runtime's `awslambda`
 * @throws {TypeError} where the runtime has none
 * @example export const handler = toLambdaStreamHandler(createWebhook({ dispatcher: createDispatcher(), encryptKey }))
 */
export function toLambdaStreamHandler(
  webhook: Webhook,
  streaming: LambdaStreaming | undefined = (globalThis as { awslambda?: LambdaStreaming }).awslambda,
): unknown {
  if (!streaming)
    throw new TypeError('Response streaming needs the global awslambda of the Node runtime of AWS Lambda.')
  return streaming.streamifyResponse(async (event, stream) => {
    const { reply, work } = await receive(webhook, event)
    const body = streaming.HttpResponseStream.from(stream, { statusCode: reply.status, headers: HEADERS })
    body.write(reply.body)
    body.end()
    await settleAll(work)
  })
}

async function receive(
  webhook: Webhook,
  event: LambdaEvent,
): Promise<{ reply: CallbackReply; work: Promise<unknown>[] }> {
  const work: Promise<unknown>[] = []
  const reply = await webhook.receive(
    {
      method: event.httpMethod ?? event.requestContext?.http?.method ?? '',
      header: headerReader(event.headers ?? {}),
      async read(maxBytes) {
        const bytes = event.isBase64Encoded
          ? Uint8Array.from(atob(event.body ?? ''), char => char.charCodeAt(0))
          : toUtf8(event.body ?? '')
        return bytes.length > maxBytes ? undefined : bytes
      },
    },
    { waitUntil: promise => void work.push(promise) },
  )
  return { reply, work }
}

/** Work may bring more work: a late card is updated after its handler. */
async function settleAll(work: readonly Promise<unknown>[]): Promise<void> {
  for (let done = 0; done < work.length; done += 1) await Promise.allSettled([work[done]])
}
