import { createDecipheriv, createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { encrypt, sign } from './crypto.ts'

test('signs as in the known vector, and otherwise with any other byte', () => {
  const body = '{"encrypt":"P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk="}'
  const known = '20f0b32d8b1a0744b1608bcfcf23584190cd720f9bd706adde9047c85ffb47ee'

  expect(sign('1700000000', 'nonce', 'test key', body)).toBe(known)
  expect(sign('1700000000', 'nonce', 'test key', `${body} `)).not.toBe(known)
})

test.each([0, 1, 15, 16, 17, 1000, 100_000])('encrypts %i bytes so that the key opens them', size => {
  const text = 'é'.repeat(Math.floor(size / 2)) + 'x'.repeat(size % 2)
  const bytes = Buffer.from(encrypt('test key', text), 'base64')
  const decipher = createDecipheriv(
    'aes-256-cbc',
    createHash('sha256').update('test key').digest(),
    bytes.subarray(0, 16),
  )

  expect(Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString()).toBe(text)
})

test('never uses an IV twice', () => {
  expect(encrypt('test key', 'same')).not.toBe(encrypt('test key', 'same'))
})
