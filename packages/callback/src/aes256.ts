import { decrypt, encrypt } from './native.ts'
import { fromUtf8, toUtf8 } from './text.ts'

/**
 * The cipher of Lark's encrypted events and callbacks: AES-256-CBC under SHA-256 of the app's Encrypt Key,
 * as base64 of a 16-byte IV and the ciphertext (PKCS#7).
 *
 * The cipher alone proves nothing about the sender: use `createWebhook` or `parseCallback` for what arrives from outside.
 *
 * @throws {TypeError} when the key is missing or empty
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/encrypt-key-encryption-configuration-case
 * @example const plain = await new AES256('test key').decrypt('P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=')
 */
export class AES256 {
  readonly #key: string

  /** @param key The app's Encrypt Key, as the developer console shows it. */
  constructor(key: string) {
    if (typeof key !== 'string' || key === '')
      throw new TypeError('AES256 needs the Encrypt Key, a text that is not empty.')
    this.#key = key
  }

  /** Encrypts a text of any length under a random IV, so the same text never gives the same result twice. */
  async encrypt(plain: string): Promise<string> {
    return encrypt(this.#key, toUtf8(plain))
  }

  /**
   * Decrypts what `encrypt` or Lark made.
   *
   * @throws {Error} one and the same, whether base64, length, padding or UTF-8 is wrong
   */
  async decrypt(base64: string): Promise<string> {
    try {
      return fromUtf8(await decrypt(this.#key, base64))
    } catch {
      throw new Error('The text could not be decrypted: it was cut or changed, or encrypted with another Encrypt Key.')
    }
  }
}
