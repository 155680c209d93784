import { createCipheriv, createHash, randomBytes } from 'node:crypto'

/** base64 of a random IV and the AES-256-CBC cipher of the text, under the SHA-256 of the key. */
export function encrypt(encryptKey: string, text: string): string {
  const iv = randomBytes(16)
  const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(encryptKey).digest(), iv)
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]).toString('base64')
}

/** Hex SHA-256 of timestamp, nonce, key and the body's bytes, one after the other. */
export function sign(timestamp: string, nonce: string, encryptKey: string, body: string): string {
  return createHash('sha256')
    .update(timestamp + nonce + encryptKey + body)
    .digest('hex')
}
