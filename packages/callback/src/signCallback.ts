import { AES256 } from './aes256.ts'
import { hash } from './native.ts'
import { toUtf8 } from './text.ts'

export type SignCallbackParams = {
  /** The exact body that will be sent: what `encryptCallback` made. */
  readonly body: string | Uint8Array
  /** The Encrypt Key to sign with. */
  readonly encryptKey: string
  /** Unix time in seconds. Default: now. */
  readonly timestamp?: string | number
  /** Default: random. */
  readonly nonce?: string
}

/** The headers that Lark sends with a signed body. */
export type CallbackHeaders = {
  'content-type': string
  'x-lark-request-timestamp': string
  'x-lark-request-nonce': string
  'x-lark-signature': string
}

/**
 * Signs a body as Lark would, for tests of your own webhook.
 *
 * @example
 * const body = await encryptCallback(eventFixture('im.message.receive_v1'), 'test key')
 * const headers = await signCallback({ body, encryptKey: 'test key' })
 * const webhook = createWebhook({ dispatcher: createDispatcher(), encryptKey: 'test key' })
 * const response = await webhook(new Request('https://bot.example/', { method: 'POST', headers, body }))
 */
export async function signCallback(params: SignCallbackParams): Promise<CallbackHeaders> {
  const { body, encryptKey, timestamp = Math.floor(Date.now() / 1000), nonce = crypto.randomUUID() } = params
  if (typeof encryptKey !== 'string' || encryptKey === '') throw new TypeError('signCallback needs the Encrypt Key.')
  const bytes = typeof body === 'string' ? toUtf8(body) : body
  return {
    'content-type': 'application/json; charset=utf-8',
    'x-lark-request-timestamp': String(timestamp),
    'x-lark-request-nonce': nonce,
    'x-lark-signature': await hash('sha256', String(timestamp) + nonce + encryptKey, bytes),
  }
}

/** Encrypts an event or a callback as Lark would: the body `{"encrypt": "…"}` as text. A text is taken as it is, anything else becomes JSON. */
export async function encryptCallback(payload: unknown, encryptKey: string): Promise<string> {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
  return JSON.stringify({ encrypt: await new AES256(encryptKey).encrypt(text) })
}
