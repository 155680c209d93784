import { AES256 } from '../aes256.ts'
import { hash } from '../native.ts'
import { sameText, toUtf8 } from '../text.ts'

export type ExplainParams = {
  readonly timestamp: string
  readonly nonce: string
  readonly signature: string
  readonly body: string
  readonly encryptKey: string
  readonly verificationToken?: string | undefined
  readonly toleranceMs: number
  readonly nowMs: number
}

export type Explanation = { readonly valid: boolean; readonly lines: readonly string[] }

/** Says whether a signature holds, and if not, which of the usual mistakes would make it hold. */
export async function explain(params: ExplainParams): Promise<Explanation> {
  const { signature, body, encryptKey } = params
  const genuine = await matches(params, encryptKey, body)
  const clock = explainClock(params)
  if (genuine && !clock) return { valid: true, lines: ['The signature is valid.'] }
  if (genuine && clock)
    return { valid: false, lines: ['The signature is genuine, but the request would be refused.', clock] }
  const causes = [
    explainForm(signature),
    await explainScheme(params),
    await explainKey(params),
    await explainBody(params),
    clock,
  ]
  const found = causes.filter(cause => cause !== undefined)
  const last =
    found.length > 0
      ? []
      : ['No usual mistake explains it: the request may come from another app, or from somebody else.']
  return { valid: false, lines: ['The signature is not valid.', ...found, ...last] }
}

async function matches(
  { timestamp, nonce, signature }: ExplainParams,
  secret: string,
  body: string,
  algorithm: 'sha256' | 'sha1' = 'sha256',
): Promise<boolean> {
  return sameText(await hash(algorithm, timestamp + nonce + secret, toUtf8(body)), signature.toLowerCase())
}

function explainForm(signature: string): string | undefined {
  if (/^[0-9a-f]{64}$/.test(signature)) return undefined
  if (/^[0-9a-f]{40}$/i.test(signature))
    return 'Scheme: 40 digits are SHA-1, which only cards of the old callback version use (option legacyCards).'
  if (/^[0-9A-F]{64}$/i.test(signature))
    return 'Form: Lark writes the signature in lower case; something on the way changed it.'
  if (/^[\w+/]{43}=$/.test(signature))
    return 'Scheme: this is base64, as custom group bots sign (HMAC); events are signed in hexadecimal.'
  return `Form: a signature is 64 hexadecimal digits; this has ${signature.length} characters.`
}

function explainClock({ timestamp, toleranceMs, nowMs }: ExplainParams): string | undefined {
  if (!/^\d{10}$/.test(timestamp)) return 'Clock: the timestamp must be ten digits, Unix time in seconds.'
  const offMs = nowMs - Number(timestamp) * 1000
  if (Math.abs(offMs) <= toleranceMs) return undefined
  const seconds = Math.round(Math.abs(offMs) / 1000)
  return `Clock: the timestamp is ${seconds} s ${offMs > 0 ? 'old' : 'ahead'}, and ${toleranceMs / 1000} s are tolerated. For a request of the past use --now ${timestamp}.`
}

async function explainScheme(params: ExplainParams): Promise<string | undefined> {
  const { verificationToken, body } = params
  if (verificationToken === undefined) return undefined
  if (await matches(params, verificationToken, body, 'sha1')) {
    return 'Scheme: it is SHA-1 over the Verification Token, the scheme of cards of the old callback version (option legacyCards).'
  }
  if (await matches(params, verificationToken, body))
    return 'Key: it was made with the Verification Token; the two secrets are swapped.'
  return undefined
}

async function explainKey(params: ExplainParams): Promise<string | undefined> {
  const { encryptKey, body } = params
  const trimmed = encryptKey.trim()
  if (trimmed !== encryptKey && (await matches(params, trimmed, body)))
    return 'Key: there is white space around the Encrypt Key.'
  const opened = await opens(body, encryptKey)
  if (opened === undefined) return undefined
  return opened
    ? 'Key: it is right, for it decrypts the body. So the timestamp, the nonce or the bytes of the body are not those that were sent.'
    : 'Key: it does not decrypt the body, so it is the key of another app, or an old one.'
}

async function explainBody(params: ExplainParams): Promise<string | undefined> {
  const { body, encryptKey } = params
  if (await matches(params, encryptKey, body.trimEnd()))
    return 'Body: white space was added at its end, often by the editor or the shell that saved it.'
  const value = parse(body)
  if (value === undefined) return 'Body: it is not JSON, so it is not what Lark sent.'
  const variants = [JSON.stringify(value), JSON.stringify(value, null, 2), JSON.stringify(value).replace(/":/g, '": ')]
  for (const variant of variants) {
    if (await matches(params, encryptKey, variant))
      return 'Body: it was parsed and written again. Verify the raw bytes, before any body parser.'
  }
  return undefined
}

async function opens(body: string, key: string): Promise<boolean | undefined> {
  const encrypt = encryptedPart(body)
  if (encrypt === undefined) return undefined
  return new AES256(key).decrypt(encrypt).then(
    () => true,
    () => false,
  )
}

/** The encrypted text of a body, or the body itself if it is bare base64. */
export function encryptedPart(body: string): string | undefined {
  const value = parse(body)
  if (typeof value === 'object' && value !== null && 'encrypt' in value) {
    return typeof value.encrypt === 'string' ? value.encrypt : undefined
  }
  return /^[\w+/]+={0,2}$/.test(body.trim()) ? body.trim() : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
