import { hash } from './native.ts'
import { sameText, toUtf8 } from './text.ts'

/** How far a signed timestamp may be from the clock, either way. Lark names no figure; five minutes is what webhooks agree on. */
export const TOLERANCE_MS = 300_000

export type VerifySignatureParams = {
  /** `X-Lark-Request-Timestamp`: Unix time in seconds, ten digits. */
  readonly timestamp: string
  /** `X-Lark-Request-Nonce`. */
  readonly nonce: string
  /** `X-Lark-Signature`: 64 hexadecimal digits in lower case. */
  readonly signature: string
  /** The body as it was received. A body that was parsed and written again has other bytes and will not verify. */
  readonly body: Uint8Array | string
  /** The app's Encrypt Key. */
  readonly encryptKey: string
  /** How far the timestamp may be from `now`, either way, in milliseconds. Default: 300 000. */
  readonly toleranceMs?: number
  /** The clock, in milliseconds. Default: `Date.now`. */
  readonly now?: () => number
}

/**
 * Says whether Lark signed this body a moment ago: SHA-256 over timestamp, nonce, Encrypt Key and the raw bytes, compared in constant time.
 *
 * @throws {TypeError} when the Encrypt Key is missing or empty: without one nothing can be proven
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/encrypt-key-encryption-configuration-case
 */
export async function verifySignature(params: VerifySignatureParams): Promise<boolean> {
  const { timestamp, nonce, signature, body, encryptKey, toleranceMs = TOLERANCE_MS, now = Date.now } = params
  if (typeof encryptKey !== 'string' || encryptKey === '') throw new TypeError('verifySignature needs the Encrypt Key.')
  const bytes = typeof body === 'string' ? toUtf8(body) : body
  const genuine = sameText(await hash('sha256', timestamp + nonce + encryptKey, bytes), signature)
  return genuine && isFresh(timestamp, toleranceMs, now())
}

/** Exactly ten digits: timestamp and nonce are hashed without a border, so a digit could be moved from one to the other. */
export function isFresh(timestamp: string, toleranceMs: number, nowMs: number): boolean {
  return /^\d{10}$/.test(timestamp) && Math.abs(nowMs - Number(timestamp) * 1000) <= toleranceMs
}
