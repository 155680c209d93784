import { type NodeHost, nodeDecrypt, nodeEncrypt, nodeHash, nodeKey } from './nodeCrypto.ts'
import { webDecrypt, webEncrypt, webHash, webKey } from './webCrypto.ts'

type Global = { process?: { getBuiltinModule?: (name: string) => unknown } }
type Key = object | CryptoKey

/** Deriving a key costs as much as decrypting a small event, and few apps share a process. */
const MAX_KEYS = 64
const keys = new Map<string, Promise<Key>>()
let host: NodeHost | false | undefined

/** The one place that chooses: WebCrypto costs ten times as much as `node:crypto` on a small event in Node. */
function node(): NodeHost | false {
  if (host === undefined) {
    const load = (globalThis as Global).process?.getBuiltinModule
    const crypto = load?.('node:crypto') as NodeHost['crypto'] | undefined
    const buffer = load?.('node:buffer') as { Buffer: NodeHost['Buffer'] } | undefined
    host = crypto && buffer ? { crypto, Buffer: buffer.Buffer } : false
  }
  return host
}

/** Hash of `prefix` (as UTF-8) and then `bytes`, in lower-case hexadecimal. */
export function hash(algorithm: 'sha256' | 'sha1', prefix: string, bytes: Uint8Array): string | Promise<string> {
  const on = node()
  return on ? nodeHash(on, algorithm, prefix, bytes) : webHash(algorithm, prefix, bytes)
}

export async function encrypt(secret: string, plain: Uint8Array): Promise<string> {
  const on = node()
  const key = await keyOf(secret)
  return on ? nodeEncrypt(on, key, plain) : webEncrypt(key as CryptoKey, plain)
}

/** @throws on anything that isn't a ciphertext under this secret */
export async function decrypt(secret: string, text: string): Promise<Uint8Array> {
  const on = node()
  const key = await keyOf(secret)
  return on ? nodeDecrypt(on, key, text) : webDecrypt(key as CryptoKey, text)
}

/** The promise is what is kept, so that a burst derives a key once. */
function keyOf(secret: string): Promise<Key> {
  let key = keys.get(secret)
  if (!key) {
    if (keys.size >= MAX_KEYS) keys.clear()
    const on = node()
    key = on ? Promise.resolve(nodeKey(on, secret)) : webKey(secret)
    keys.set(secret, key)
  }
  return key
}
