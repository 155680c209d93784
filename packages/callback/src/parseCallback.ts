import { type HeaderSource, headerReader } from './headers.ts'
import { asText, isObject, type JsonObject, parseObject } from './json.ts'
import { decrypt, hash } from './native.ts'
import { refuse } from './refusal.ts'
import { isFresh, TOLERANCE_MS } from './signature.ts'
import { fromUtf8, sameText, toUtf8 } from './text.ts'

/** What proves a callback to be Lark's. At least one of the two is needed; set both when the console shows both. */
export type CallbackSecrets = {
  /** The Encrypt Key; several while it is being rotated. With it, only signed and encrypted bodies pass. */
  readonly encryptKey?: string | readonly string[] | undefined
  /** The Verification Token; several while it is being rotated. The check of a new URL is answered only with it. */
  readonly verificationToken?: string | readonly string[] | undefined
  /**
   * Also take cards of the old callback version, signed with SHA-1 over the Verification Token, and their URL check in plain text.
   * Default: `false`.
   */
  readonly legacyCards?: boolean | undefined
  /** How far a signed timestamp may be from the clock, either way, in milliseconds. Default: 300 000. */
  readonly toleranceMs?: number | undefined
  /** The clock, in milliseconds. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
}

export type ParseCallbackParams = CallbackSecrets & {
  /** The body as it was received, not yet parsed. */
  readonly body: Uint8Array | string
  /** The request's headers, in any letter case. */
  readonly headers: HeaderSource
}

/** Header of an event, the same for events of version 1.0 and 2.0. The verification token is left out. */
export type CallbackHeader = {
  /** Unique for each event, the same in every repeat. Missing where Lark sends none (`url.preview.get`). */
  readonly event_id?: string | undefined
  readonly event_type: string
  /** As Lark sends it: microseconds, milliseconds or, in version 1.0, seconds. `eventTime` reads them all. */
  readonly create_time?: string | undefined
  readonly app_id?: string | undefined
  readonly tenant_key?: string | undefined
}

/** A proven event or callback. */
export type Delivery = {
  readonly type: 'event'
  /** The event's name, such as `im.message.receive_v1`; empty if the envelope names none. */
  readonly name: string
  readonly header: CallbackHeader
  /** The event's own part of the envelope. */
  readonly event: unknown
  /** The whole envelope, decrypted. It holds the verification token: don't log it. */
  readonly raw: JsonObject
}

/** The check of a new URL. Answer with `{ challenge }` within a second. */
export type Challenge = { readonly type: 'challenge'; readonly challenge: string }

/** Checked once, by `readSecrets`. */
export type Secrets = {
  readonly keys: readonly string[]
  readonly tokens: readonly string[]
  readonly legacyCards: boolean
  readonly toleranceMs: number
  readonly now: () => number
}

/** The URL check is some 300 bytes; it is the only thing that is decrypted without a signature. */
const MAX_UNSIGNED_BYTES = 8192
/** Stands for the old scheme where a key would stand: no key is empty. */
const LEGACY = ''
export const LEGACY_CARD = 'card.action.trigger_v1'

/**
 * Proves that a body is Lark's, decrypts it and gives its parts one shape. Nothing is parsed before the signature holds.
 *
 * @throws {CallbackRefusedError} when it isn't proven; `reason` says why
 * @throws {TypeError} when no secret was given
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM
 */
export async function parseCallback({ body, headers, ...secrets }: ParseCallbackParams): Promise<Delivery | Challenge> {
  const bytes = typeof body === 'string' ? toUtf8(body) : body
  return parseBody(bytes, headerReader(headers), readSecrets(secrets))
}

/** @throws {TypeError} unless there is something to verify with */
export function readSecrets(secrets: CallbackSecrets): Secrets {
  const { legacyCards = false, toleranceMs = TOLERANCE_MS, now = Date.now } = secrets
  const keys = list('encryptKey', secrets.encryptKey)
  const tokens = list('verificationToken', secrets.verificationToken)
  if (keys.length + tokens.length === 0) {
    throw new TypeError('Set encryptKey or verificationToken, from the developer console.')
  }
  return { keys, tokens, legacyCards, toleranceMs, now }
}

/** A variable that isn't set often arrives as '': taken for "not configured", it would switch a check off. */
function list(name: string, value: string | readonly string[] = []): readonly string[] {
  const values = typeof value === 'string' ? [value] : value
  if (values.some(one => typeof one !== 'string' || one === '')) throw new TypeError(`${name} must not be empty.`)
  return values
}

export async function parseBody(
  body: Uint8Array,
  header: (name: string) => string | null | undefined,
  secrets: Secrets,
): Promise<Delivery | Challenge> {
  const { keys, tokens, legacyCards } = secrets
  const signer = await findSigner(body, header, secrets)
  const legacy = signer === LEGACY
  const keyed = keys.length > 0
  const unsigned = keyed && signer === undefined
  if (unsigned && body.length > MAX_UNSIGNED_BYTES) refuse('unsigned')

  let raw = parse(body)
  const { encrypt } = raw
  if (keyed && !legacy && (encrypt !== undefined || !(unsigned && legacyCards))) {
    if (encrypt === undefined) refuse('unencrypted')
    // Before any decoder sees it: Node's would take `{"length": 1e9}` for an array to copy.
    if (typeof encrypt !== 'string') refuse('decrypt')
    raw = await open(encrypt, signer ? [signer] : keys)
  } else if (encrypt !== undefined) {
    refuse('no-key')
  }

  const isCheck = raw.type === 'url_verification'
  if (unsigned && !isCheck) refuse('unsigned')
  const { header: head, event: inner, challenge } = raw
  // The old signature proves a card click alone: an envelope under it must not reach the handlers of events.
  if (legacy && (head !== undefined || inner !== undefined)) refuse('json')
  const event = legacy ? raw : inner
  const from = isObject(head) ? head : firstHeader(raw, event)
  const token = asText(from.token)
  const proven = tokens.some(known => sameText(known, token))
  if (!proven && (isCheck || (tokens.length > 0 && !legacy))) refuse('token')
  if (isCheck) return { type: 'challenge', challenge: asText(challenge) }
  const name = legacy ? LEGACY_CARD : asText(from.event_type)
  const { event_id, create_time, app_id, tenant_key } = from as CallbackHeader
  return { type: 'event', name, header: { event_id, event_type: name, create_time, app_id, tenant_key }, event, raw }
}

/** The key that signed the body, `LEGACY`, or `undefined` if no signature is due. Each secret is tried once. */
async function findSigner(
  body: Uint8Array,
  header: (name: string) => string | null | undefined,
  { keys, tokens, legacyCards, toleranceMs, now }: Secrets,
): Promise<string | undefined> {
  const signature = header('x-lark-signature')
  if (typeof signature !== 'string') return undefined
  const timestamp = header('x-lark-request-timestamp') ?? ''
  const prefix = timestamp + (header('x-lark-request-nonce') ?? '')
  let signer: string | undefined
  for (const key of keys) if (sameText(await hash('sha256', prefix + key, body), signature)) signer = key
  if (legacyCards)
    for (const token of tokens) if (sameText(await hash('sha1', prefix + token, body), signature)) signer = LEGACY
  if (signer === undefined && keys.length > 0) refuse('signature')
  if (signer !== undefined && !isFresh(timestamp, toleranceMs, now())) refuse('timestamp')
  return signer
}

function parse(body: Uint8Array): JsonObject {
  try {
    return parseObject(fromUtf8(body))
  } catch {
    return refuse('json')
  }
}

/** One refusal, whatever is wrong with the text or what is inside. */
async function open(encrypted: string, keys: readonly string[]): Promise<JsonObject> {
  for (const key of keys) {
    try {
      return parseObject(fromUtf8(await decrypt(key, encrypted)))
    } catch {}
  }
  return refuse('decrypt')
}

/** Version 1.0 spreads over the envelope and the event what version 2.0 has in its header. */
function firstHeader(raw: JsonObject, event: unknown): JsonObject {
  const { type, app_id, tenant_key } = isObject(event) ? event : raw
  return { token: raw.token, event_id: raw.uuid, event_type: type, create_time: raw.ts, app_id, tenant_key }
}
