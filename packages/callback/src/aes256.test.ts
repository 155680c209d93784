import { expect, test } from 'vitest'
import { AES256 } from './aes256.ts'
import { ALGORITHM } from './ciphertext.ts'

const VECTOR = 'P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk='

test('decrypts the vector of the documentation', async () => {
  expect(await new AES256('test key').decrypt(VECTOR)).toBe('hello world')
  expect(ALGORITHM).toBe('aes-256-cbc')
})

test.each([0, 1, 15, 16, 17, 1000, 100_000])('gives back a plaintext of %i bytes whole', async length => {
  const cipher = new AES256('k')
  const plain = 'abcdefghij'.repeat(length / 10 + 1).slice(0, length)

  const sealed = await cipher.encrypt(plain)

  expect(atob(sealed).length).toBe(16 + (Math.floor(length / 16) + 1) * 16)
  expect(await cipher.decrypt(sealed)).toBe(plain)
})

test('gives back text of every script', async () => {
  const plain = '审批 – موافقة – 🧾\n"\\'
  expect(await new AES256('密钥').decrypt(await new AES256('密钥').encrypt(plain))).toBe(plain)
})

test('never gives the same ciphertext twice', async () => {
  const cipher = new AES256('k')
  const sealed = await Promise.all(Array.from({ length: 20 }, () => cipher.encrypt('same')))
  expect(new Set(sealed.map(text => text.slice(0, 20))).size).toBe(20)
})

test.each([
  ['another key', 'other', VECTOR],
  ['a flipped byte in the last block', 'test key', flip(VECTOR, 31)],
  ['an IV alone', 'test key', btoa('x'.repeat(16))],
  ['a cut block', 'test key', btoa('x'.repeat(40))],
  ['url-safe base64', 'test key', VECTOR.replace('+', '-')],
  ['a blank in the base64', 'test key', `${VECTOR.slice(0, 8)} ${VECTOR.slice(8)}`],
  ['no padding', 'test key', VECTOR.slice(0, -1)],
  ['nothing', 'test key', ''],
])('refuses %s with one and the same error', async (_, key, sealed) => {
  await expect(new AES256(key).decrypt(sealed)).rejects.toThrow(
    'The text could not be decrypted: it was cut or changed, or encrypted with another Encrypt Key.',
  )
})

test('wants a key', () => {
  expect(() => new AES256('')).toThrow(TypeError)
  expect(() => new AES256(undefined as unknown as string)).toThrow(TypeError)
})

function flip(base64: string, index: number): string {
  const bytes = atob(base64)
  const changed = String.fromCharCode(bytes.charCodeAt(index) ^ 1)
  return btoa(bytes.slice(0, index) + changed + bytes.slice(index + 1))
}
