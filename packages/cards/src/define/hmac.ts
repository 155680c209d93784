/** Seals callback values; made by {@link hmac}. */
export interface Signer {
  readonly ttlMs: number
  /** Unix time in milliseconds. */
  readonly now: () => number
  readonly sign: (text: string) => Promise<string>
  /** Compares in constant time. */
  readonly verify: (text: string, signature: string) => Promise<boolean>
}

/** How {@link hmac} signs. */
export interface HmacOptions {
  /** At least 16 characters; the same wherever the card's callbacks arrive. */
  readonly secret: string
  /** How long a card's buttons work, in milliseconds. */
  readonly ttlMs: number
  /** Unix time in milliseconds. Default: `Date.now`. */
  readonly now?: () => number
}

const SHA_256 = { name: 'HMAC', hash: 'SHA-256' }
/** Half of the digest: enough against guessing, and every button carries one. */
const SIGNATURE_BYTES = 16

/**
 * Signs callback values with HMAC-SHA-256, so that a forged, altered or stale one never reaches a handler.
 *
 * @throws {TypeError} for a short secret or a lifetime that is not positive
 * @example defineCard('leave', build, { signing: hmac({ secret, ttlMs: 86_400_000 }) })
 */
export function hmac({ secret, ttlMs, now = Date.now }: HmacOptions): Signer {
  if (typeof secret !== 'string' || secret.length < 16)
    throw new TypeError('hmac({ secret }) takes at least 16 characters')
  if (!(ttlMs > 0)) throw new TypeError(`hmac({ ttlMs }) takes a positive number of milliseconds, got ${ttlMs}`)
  const encoder = new TextEncoder()
  let key: Promise<CryptoKey> | undefined
  const getKey = (): Promise<CryptoKey> =>
    (key ??= crypto.subtle.importKey('raw', encoder.encode(secret), SHA_256, false, ['sign']))

  async function digest(text: string): Promise<Uint8Array> {
    return new Uint8Array(await crypto.subtle.sign('HMAC', await getKey(), encoder.encode(text))).subarray(
      0,
      SIGNATURE_BYTES,
    )
  }

  return {
    ttlMs,
    now,
    async sign(text) {
      return [...(await digest(text))].map(byte => byte.toString(16).padStart(2, '0')).join('')
    },
    async verify(text, signature) {
      const expected = await digest(text)
      if (!/^[0-9a-f]{32}$/.test(signature)) return false
      let difference = 0
      // Every byte is compared, whatever came before: the time taken says nothing.
      expected.forEach((byte, index) => {
        difference |= byte ^ Number.parseInt(signature.slice(index * 2, index * 2 + 2), 16)
      })
      return difference === 0
    },
  }
}

/** @internal JSON with sorted keys: the platform may hand a value back in another order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
    .join(',')}}`
}
