import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createClient, download, formWithProgress, isLarkApiError, isLarkNetworkError, toFile } from '@lark-sdk/core'
import { save } from '@lark-sdk/core/node'
import { undiciFetch } from '@lark-sdk/core/undici'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileNameOf } from '../src/files/fileName.ts'

const MB = 1024 * 1024
const FILE = new Uint8Array(3 * MB).map((_, i) => i * 31)

/** Keeps uploads byte for byte, breaks the first when asked to, and hands out a file. */
let server: Server
let domain: `http://${string}`
let uploads: { body: Buffer; type: string; length: string | undefined }[] = []
let breakNext = false

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    if (request.url?.includes('tenant_access_token')) {
      request.resume()
      return void response.end('{"code":0,"msg":"ok","tenant_access_token":"t-1","expire":7200}')
    }
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if (breakNext) {
        breakNext = false
        request.socket.destroy()
      }
    })
    request.on('error', () => undefined)
    request.on('end', () => {
      if (request.url?.endsWith('/refused')) {
        response.writeHead(400, { 'content-type': 'application/json', 'x-tt-logid': 'log-1' })
        return response.end('{"code":234008,"msg":"The app is not the resource sender"}')
      }
      if (request.url?.endsWith('/refused200')) {
        response.setHeader('content-type', 'application/json; charset=utf-8')
        return response.end('{"code":234001,"msg":"Invalid request param."}')
      }
      if (request.method === 'GET') {
        const cut = request.url?.endsWith('/cut')
        response.writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename="fallback.bin"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.bin`,
          'content-length': FILE.byteLength,
        })
        if (!cut) return response.end(FILE)
        return response.write(FILE.subarray(0, MB), () => setImmediate(() => response.destroy()))
      }
      const { 'content-type': type = '', 'content-length': length } = request.headers
      uploads.push({ body: Buffer.concat(chunks), type, length })
      return response.end('{"code":0,"msg":"success","data":{"file_key":"file_1"}}')
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  domain = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function upload(
  file: File,
  carrier?: typeof fetch,
  onProgress?: (progress: { sentBytes: number; totalBytes: number }) => void,
) {
  uploads = []
  const client = createClient({ appId: 'cli_1', appSecret: 'secret', domain, fetch: carrier })
  const form = new FormData()
  form.append('file_name', file.name)
  form.append('file', file)
  const { body, headers } = await formWithProgress(form, onProgress)
  const answer = await client.request<{ file_key: string }>({
    method: 'POST',
    path: 'im/v1/files',
    body,
    headers,
    repeatable: true,
  })
  const [seen] = uploads
  const parsed = await new Response(seen?.body as BodyInit, {
    headers: { 'content-type': seen?.type ?? '' },
  }).formData()
  return { answer, got: parsed.get('file') as File, length: seen?.length }
}

const carriers = [
  ['the platform’s fetch', undefined],
  ['undici', undiciFetch()],
] as const

test.each([
  ['a Buffer', Buffer.alloc(4)],
  ['a Uint8Array', new Uint8Array(4)],
])('U3 a source that fills %s anew for each chunk is read as it was', async (_, memory) => {
  async function* source() {
    for (const letter of 'abc') yield memory.fill(letter.charCodeAt(0))
  }

  const file = await toFile(source(), { maxBytes: MB })

  expect(await file.text()).toBe('aaaabbbbcccc')
})

describe.each(carriers)('over %s', (_, carrier) => {
  const nodeStream = () => Readable.from([Buffer.from(FILE.subarray(0, MB)), Buffer.from(FILE.subarray(MB))])
  const webStream = () => new Blob([FILE]).stream()
  test.each([
    ['a Blob', () => new Blob([FILE])],
    ['a File', () => new File([FILE], 'own.bin')],
    ['an ArrayBuffer', () => FILE.buffer],
    ['a Uint8Array', () => FILE],
    ['a Buffer', () => Buffer.from(FILE)],
    ['a web stream', webStream],
    ['a Node stream', nodeStream],
  ])('U3 %s arrives byte for byte', async (__, source) => {
    const file = await toFile(source(), { maxBytes: 30 * MB, name: 'a.bin' })

    const { got } = await upload(file, carrier)

    expect(Buffer.compare(Buffer.from(await got.arrayBuffer()), Buffer.from(FILE))).toBe(0)
    expect(got.name).toBe('a.bin')
  })

  test.each(['quo"te.txt', 'a\r\nX-Evil: 1.txt', '报告 🎉.pdf', "it's; name=x.txt"])(
    'U3 the name %j adds no header',
    async name => {
      const { got, answer } = await upload(await toFile(FILE.subarray(0, 10), { maxBytes: MB, name }), carrier)

      expect(answer.data.file_key).toBe('file_1')
      expect(got.size).toBe(10)
      expect(uploads[0]?.body.toString('latin1').split('\r\n\r\n').at(-1)).not.toContain('X-Evil: 1')
      expect(decodeURIComponent(got.name).replaceAll(/[\r\n]/g, '')).toBe(name.replaceAll(/[\r\n]/g, ''))
    },
  )

  test('U2 a connection that breaks half-way is tried again with the same bytes', async () => {
    breakNext = true
    const { got } = await upload(await toFile(nodeStream(), { maxBytes: 30 * MB }), carrier)
    expect(Buffer.compare(Buffer.from(await got.arrayBuffer()), Buffer.from(FILE))).toBe(0)
  })

  test('an upload tells how far it is, to the last byte', async () => {
    const seen: { sentBytes: number; totalBytes: number }[] = []
    const { got } = await upload(
      await toFile(FILE, { maxBytes: 30 * MB }),
      carrier,
      progress => void seen.push(progress),
    )

    expect(got.size).toBe(FILE.byteLength)
    expect(seen.length).toBeGreaterThan(10)
    expect(seen.map(({ sentBytes }) => sentBytes)).toEqual(
      seen.map(({ sentBytes }) => sentBytes).toSorted((a, b) => a - b),
    )
    expect(seen.at(-1)?.sentBytes).toBe(seen.at(-1)?.totalBytes)
  })

  const calling = () => createClient({ appId: 'cli_1', appSecret: 'secret', domain, fetch: carrier })

  test('a download has its name, size and bytes', async () => {
    const file = await download({ client: calling() }, { method: 'GET', path: 'im/v1/files/x' })

    expect(file).toMatchObject({ name: '报告.bin', size: FILE.byteLength, type: 'application/octet-stream' })
    expect(Buffer.compare(Buffer.from(await file.bytes()), Buffer.from(FILE))).toBe(0)
  })

  test.each(['refused', 'refused200'])('a refusal is an error although bytes were expected (%s)', async path => {
    const error = await download({ client: calling() }, { method: 'GET', path: `im/v1/files/${path}` }).catch(
      (e: unknown) => e,
    )

    expect(isLarkApiError(error) && String(error.code)).toMatch(/^23400[18]$/)
  })

  test('a saved file is whole, or is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lark-save-'))
    try {
      await save(await download({ client: calling() }, { method: 'GET', path: 'im/v1/files/x' }), join(folder, 'a.bin'))
      expect(Buffer.compare(await readFile(join(folder, 'a.bin')), Buffer.from(FILE))).toBe(0)

      const broken = save(
        await download({ client: calling() }, { method: 'GET', path: 'im/v1/files/cut' }),
        join(folder, 'b.bin'),
      )
      await expect(broken).rejects.toThrow()
      expect(await readdir(folder)).toEqual(['a.bin'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('before anything is sent', () => {
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull: controller => controller.enqueue(new Uint8Array(MB)),
    })
  test.each([
    ['U1 one byte too many', () => new Uint8Array(30 * MB + 1), 'at most 31457280 bytes'],
    ['U1 one byte too many in a Blob', () => new Blob([new Uint8Array(30 * MB + 1)]), 'at most 31457280 bytes'],
    ['U1 a stream without end', endless, 'at most 31457280 bytes'],
    ['U1 nothing', () => new Uint8Array(), 'at least one byte'],
    ['a path', () => './report.pdf' as never, 'Blob, bytes or a stream'],
    ['nothing at all', () => null as never, 'Blob, bytes or a stream'],
    ['a stream of text', () => Readable.from(['text'], { objectMode: true }), 'chunks of bytes'],
  ])('refuses %s', async (_, source, message) => {
    await expect(toFile(source(), { maxBytes: 30 * MB })).rejects.toThrow(message)
  })

  test('U2 a source that breaks is the source’s own error', async () => {
    const source = Readable.from(
      (function* () {
        yield Buffer.from('half')
        throw new Error('disk gone')
      })(),
    )
    await expect(toFile(source, { maxBytes: MB })).rejects.toThrow('disk gone')
  })
})

test('a download that falls silent ends with a time-out', async () => {
  const body = new ReadableStream<Uint8Array>({ start: controller => controller.enqueue(new Uint8Array([1])) })
  const client = createClient({
    appId: 'cli_1',
    appSecret: 'secret',
    fetch: async input =>
      String(input).includes('/auth/')
        ? Response.json({ code: 0, msg: 'ok', tenant_access_token: 't-1', expire: 7200 })
        : new Response(body, { headers: { 'content-type': 'image/png' } }),
  })

  const file = await download({ client, timeoutMs: 20 }, { method: 'GET', path: 'im/v1/images/x' })
  const error = await file.bytes().catch((e: unknown) => e)

  expect(isLarkNetworkError(error)).toBe(true)
})

describe('the name in a header', () => {
  test.each([
    ['attachment; filename="a b.pdf"', 'a b.pdf'],
    ["attachment; filename*=UTF-8''%E6%8A%A5.pdf; filename=x.pdf", '报.pdf'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment; filename="C:\\\\dir\\\\a.txt"', 'a.txt'],
    ['attachment; filename="%E6%8A%A5.pdf"', '报.pdf'],
    ['attachment; filename="100%.pdf"', '100%.pdf'],
    [`attachment; filename="${Buffer.from('报.pdf').toString('latin1')}"`, '报.pdf'],
    ['attachment; filename=".."', undefined],
    ['attachment', undefined],
    [null, undefined],
  ])('%j is %j', (header, name) => {
    expect(fileNameOf(header)).toBe(name)
  })

  test('never leads out of a folder', () => {
    fc.assert(
      fc.property(fc.string(), junk => {
        const name = fileNameOf(`attachment; filename="${junk}"; filename*=UTF-8''${junk}`)
        expect(name === undefined || !/[/\\\0]/.test(name)).toBe(true)
        expect(['.', '..', '']).not.toContain(name)
      }),
    )
  })
})
