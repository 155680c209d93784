import type { DispatchContext, Dispatcher } from './dispatcher.ts'
import { type CallbackSecrets, type Challenge, parseBody, readSecrets } from './parseCallback.ts'
import { CallbackRefusedError, refuse } from './refusal.ts'
import { report } from './report.ts'
import { joined } from './text.ts'

export type WebhookOptions = CallbackSecrets & {
  readonly dispatcher: Dispatcher
  /** Reading stops beyond this many bytes. Default: 1 048 576. */
  readonly maxBodyBytes?: number
  /** Told why a request was refused, for a log or a counter. The sender is never told. */
  readonly onRefused?: (error: CallbackRefusedError) => void
}

/** A request as a server other than Fetch's has it. */
export type IncomingCallback = {
  readonly method: string
  /** Look-up by lower-case name. */
  readonly header: (name: string) => string | null | undefined
  /** Reads the raw body; `undefined` when it is longer than the limit. */
  readonly read: (maxBytes: number) => Promise<Uint8Array | undefined>
}

/** What goes back: a status, and a JSON text as body. */
export type CallbackReply = { readonly status: number; readonly body: string }

export type Webhook = {
  /** Answers a request. `context.waitUntil`, where the runtime has one, keeps the work alive after the answer. */
  (request: Request, context?: DispatchContext): Promise<Response>
  /** The same without `Request` and `Response`, for adapters. */
  readonly receive: (incoming: IncomingCallback, context?: DispatchContext) => Promise<CallbackReply>
}

/** One text for every refusal: what differs would tell an attacker how far a guess went. */
const REFUSED = '{"error":"refused"}'

/**
 * Makes the handler of the callback URL, for every runtime that speaks `Request` and `Response`.
 * What is not proven to be Lark's is answered 401 and reaches no handler.
 *
 * @throws {TypeError} when neither `encryptKey` nor `verificationToken` is set, or one is empty
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/request-url-configuration-case
 * @example
 * const webhook = createWebhook({ dispatcher: createDispatcher(), encryptKey, verificationToken })
 * export default { fetch: (incoming: Request) => webhook(incoming) }
 */
export function createWebhook({ dispatcher, maxBodyBytes = 1_048_576, onRefused, ...given }: WebhookOptions): Webhook {
  const secrets = readSecrets(given)

  async function receive(
    { method, header, read }: IncomingCallback,
    context?: DispatchContext,
  ): Promise<CallbackReply> {
    try {
      if (method !== 'POST') refuse('method', 405)
      if (!/^application\/json\b/i.test(header('content-type') ?? '')) refuse('content-type', 415)
      if (Number(header('content-length')) > maxBodyBytes) refuse('size', 413)
      const bytes = await read(maxBodyBytes).catch(() => refuse('body', 400))
      if (!bytes) refuse('size', 413)
      const parsed = await parseBody(bytes, header, secrets)
      const { status, body } = parsed.type === 'challenge' ? echo(parsed) : await dispatcher.dispatch(parsed, context)
      return { status, body: JSON.stringify(body) }
    } catch (error) {
      if (!(error instanceof CallbackRefusedError)) throw error
      try {
        onRefused?.(error)
      } catch (failure) {
        report(failure, { name: 'onRefused' })
      }
      return { status: error.status, body: REFUSED }
    }
  }

  async function webhook(request: Request, context?: DispatchContext): Promise<Response> {
    const { status, body } = await receive(
      { method: request.method, header: name => request.headers.get(name), read: max => readStream(request.body, max) },
      context,
    )
    return new Response(body, { status, headers: { 'content-type': 'application/json' } })
  }

  return Object.assign(webhook, { receive })
}

function echo({ challenge }: Challenge): { status: number; body: object } {
  return { status: 200, body: { challenge } }
}

/** Stops at the limit, whatever length the headers gave. */
async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let left = maxBytes
  for await (const chunk of stream ?? []) {
    left -= chunk.length
    if (left < 0) return undefined
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0] : joined(chunks)
}
