import { BLOCK, wholeCiphertext } from './ciphertext.ts'
import { joined } from './text.ts'

const CIPHER = 'AES-CBC'

export async function webHash(algorithm: string, prefix: string, bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm.replace('sha', 'SHA-'), await joined([prefix, bytes]))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}

export async function webKey(secret: string): Promise<CryptoKey> {
  const digest = await crypto.subtle.digest('SHA-256', await joined([secret]))
  return crypto.subtle.importKey('raw', digest, CIPHER, false, ['encrypt', 'decrypt'])
}

export async function webEncrypt(key: Promise<CryptoKey>, plain: Uint8Array): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(BLOCK))
  const sealed = await crypto.subtle.encrypt({ name: CIPHER, iv }, await key, plain as Uint8Array<ArrayBuffer>)
  let binary = ''
  for (const byte of await joined([iv, new Uint8Array(sealed)])) binary += String.fromCharCode(byte)
  return btoa(binary)
}

export async function webDecrypt(key: Promise<CryptoKey>, text: string): Promise<Uint8Array> {
  const decoded = Uint8Array.from(atob(text), char => char.charCodeAt(0))
  const bytes = wholeCiphertext(text, decoded)
  const iv = bytes.subarray(0, BLOCK)
  return new Uint8Array(await crypto.subtle.decrypt({ name: CIPHER, iv }, await key, bytes.subarray(BLOCK)))
}
