/** The cipher of Lark's encrypted bodies, as `node:crypto` names it. */
export const ALGORITHM = 'aes-256-cbc'
export const BLOCK = 16

/**
 * Refuses what is not strict base64 of an IV and whole blocks.
 * Decoders skip what they don't know, so a length that differs from the text's own gives it away; `-` and `_` Node takes for `+` and `/`.
 */
export function wholeCiphertext<Bytes extends Uint8Array>(text: string, bytes: Bytes): Bytes {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const strict = bytes.length === (text.length / 4) * 3 - padding && !text.includes('-') && !text.includes('_')
  if (!strict || bytes.length < 2 * BLOCK || bytes.length % BLOCK !== 0) throw new RangeError()
  return bytes
}
