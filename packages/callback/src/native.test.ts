import { Buffer } from 'node:buffer'
import crypto from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type NodeHost, nodeDecrypt, nodeEncrypt, nodeHash, nodeKey } from './nodeCrypto.ts'
import { fromUtf8, toUtf8 } from './text.ts'
import { webDecrypt, webEncrypt, webHash, webKey } from './webCrypto.ts'

const VECTOR = 'P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk='
const host = { crypto, Buffer } as unknown as NodeHost

const implementations = {
  node: {
    hash: async (algorithm: string, prefix: string, bytes: Uint8Array) => nodeHash(host, algorithm, prefix, bytes),
    encrypt: async (secret: string, plain: Uint8Array) => nodeEncrypt(host, nodeKey(host, secret), plain),
    decrypt: async (secret: string, text: string) => nodeDecrypt(host, nodeKey(host, secret), text),
  },
  web: {
    hash: webHash,
    encrypt: async (secret: string, plain: Uint8Array) => webEncrypt(webKey(secret), plain),
    decrypt: async (secret: string, text: string) => webDecrypt(webKey(secret), text),
  },
}

describe.each(Object.entries(implementations))('on the crypto of %s', (_, native) => {
  test('hashes the vectors of SHA-256 and SHA-1', async () => {
    expect(await native.hash('sha256', '1700000000noncetest key', toUtf8(`{"encrypt":"${VECTOR}"}`))).toBe(
      '20f0b32d8b1a0744b1608bcfcf23584190cd720f9bd706adde9047c85ffb47ee',
    )
    expect(await native.hash('sha1', 'ab', toUtf8('c'))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
  })

  test('decrypts the vector of the documentation', async () => {
    expect(fromUtf8(await native.decrypt('test key', VECTOR))).toBe('hello world')
  })

  test('refuses bad padding, url-safe base64 and a cut ciphertext', async () => {
    await expect(native.decrypt('other key', VECTOR)).rejects.toThrow()
    await expect(native.decrypt('test key', VECTOR.replace('+', '-'))).rejects.toThrow()
    await expect(native.decrypt('test key', VECTOR.slice(0, 24))).rejects.toThrow()
    await expect(native.decrypt('test key', `${VECTOR.slice(0, 40)} ${VECTOR.slice(40)}`)).rejects.toThrow()
  })
})

test('both implementations read what the other wrote', async () => {
  const { node, web } = implementations
  const plain = toUtf8('ü'.repeat(5000))
  expect(await web.decrypt('k', await node.encrypt('k', plain))).toEqual(new Uint8Array(plain))
  expect(new Uint8Array(await node.decrypt('k', await web.encrypt('k', plain)))).toEqual(plain)
})
