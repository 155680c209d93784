import { type NodeHost, nodeDecrypt, nodeEncrypt, nodeHash, nodeKey } from './nodeCrypto.ts'
import { webDecrypt, webEncrypt, webHash, webKey } from './webCrypto.ts'

type Global = { process?: { getBuiltinModule?: (name: string) => unknown } }

/** Deriving a key costs as much as decrypting a small event, and few apps share a process. */
const MAX_KEYS = 64
const keys = new Map<string, object>()
let host: NodeHost | false | undefined

/** The one place that chooses: WebCrypto costs ten times as much as `node:crypto` on a small event in Node. */
function node(): NodeHost | false {
  if (host === undefined) {
    const load = (globalThis as Global).process?.getBuiltinModule
    const crypto = load?.('node:crypto') as NodeHost['crypto'] | undefined
    const buffer = load?.('node:buffer') as { Buffer: NodeHost['Buffer'] } | undefined
    host = crypto?.hash && buffer ? { crypto, Buffer: buffer.Buffer } : false
  }
  return host
}

/** Hash of `prefix` (as UTF-8) and then `bytes`, in lower-case hexadecimal. */
export function hash(algorithm: 'sha256' | 'sha1', prefix: string, bytes: Uint8Array): string | Promise<string> {
  const on = node()
  return on ? nodeHash(on, algorithm, prefix, bytes) : webHash(algorithm, prefix, bytes)
}

export function encrypt(secret: string, plain: Uint8Array): string | Promise<string> {
  const on = node()
  return on ? nodeEncrypt(on, keyOf(secret), plain) : webEncrypt(keyOf(secret) as Promise<CryptoKey>, plain)
}

/** @throws on anything that isn't a ciphertext under this secret */
export function decrypt(secret: string, text: string): Uint8Array | Promise<Uint8Array> {
  const on = node()
  return on ? nodeDecrypt(on, keyOf(secret), text) : webDecrypt(keyOf(secret) as Promise<CryptoKey>, text)
}

/** Node's KeyObject, or the promise of a CryptoKey: so a burst derives a key once. */
function keyOf(secret: string): object {
  let key = keys.get(secret)
  if (!key) {
    const on = node()
    if (keys.size >= MAX_KEYS) keys.clear()
    key = on ? nodeKey(on, secret) : webKey(secret)
    keys.set(secret, key)
  }
  return key
}
