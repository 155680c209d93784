import { createClient } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { faked, getChat, rejection, sendText, urge } from './calls.ts'
import { fakeLark, json, type Reply } from './fakeLark.ts'
import { fakeTimers } from './fakeTimers.ts'

const OK = { code: 0, msg: 'ok', data: {} }
const text =
  (body: BodyInit | null, status = 200, type = 'application/json') =>
  () =>
    new Response(body, { status, headers: { 'content-type': type, 'x-tt-logid': 'log-7' } })

function setUp(replies: Reply[], options: object = {}) {
  const lark = fakeLark(replies)
  const timers = fakeTimers({ random: () => 0 })
  return { lark, timers, client: createClient({ ...faked(lark, timers), ...options }) }
}

const strange: [string, Reply, RegExp][] = [
  [
    'a page',
    text('<html>Bad Gateway</html>', 502, 'text/html'),
    /something else than Lark's JSON \(text\/html\) \(HTTP 502\)/,
  ],
  [
    'a page with status 200',
    text('<html>Log in</html>', 200, 'text/html'),
    /something else than Lark's JSON \(text\/html\) \(HTTP 200\)/,
  ],
  ['nothing', text(null), /an empty body \(HTTP 200\)/],
  ['an object without code', text('{"ok":true}'), /something else than Lark's JSON/],
  ['a code in words', text('{"code":"0","data":{}}'), /something else than Lark's JSON/],
  ['half an object', text('{"code":0,"da'), /something else than Lark's JSON/],
  ['a number', text('7'), /something else than Lark's JSON/],
  ['null', text('null'), /something else than Lark's JSON/],
  ['a list', text('[{"code":0}]'), /something else than Lark's JSON/],
]

describe('H8', () => {
  test.each(strange)('H8 %s is a typed error with status and log id, and no SyntaxError', async (_, reply, message) => {
    const { timers, client } = setUp([reply], { retries: 0 })

    const error = await rejection(timers.finish(sendText({ client })))

    expect(error).toMatchObject({ name: 'LarkNetworkError', logId: 'log-7', maybeDelivered: true })
    expect(error.message).toMatch(message)
    expect(error.message).toContain('Log id: log-7')
    expect(error.cause).toBeUndefined()
  })

  test.each(strange)('H8 after %s a read goes again', async (_, reply) => {
    const { lark, timers, client } = setUp([reply, OK])

    await timers.finish(getChat({ client }))

    expect(lark.calls).toHaveLength(2)
  })

  test.each(strange)('H8 after %s a write that can be doubled does not', async (_, reply) => {
    const { lark, timers, client } = setUp([reply])

    await rejection(timers.finish(urge({ client })))

    expect(lark.calls).toHaveLength(1)
  })

  test('H8 a page with status 404 is final', async () => {
    const { lark, timers, client } = setUp([text('<html>', 404, 'text/html')])

    const error = await rejection(timers.finish(getChat({ client })))

    expect(error).toMatchObject({ name: 'LarkNetworkError', status: 404, maybeDelivered: false })
    expect(lark.calls).toHaveLength(1)
  })

  test('H8 a byte order mark and spaces around are no trouble', async () => {
    const { timers, client } = setUp([text('\uFEFF {"code":0,"msg":"ok","data":{"name":"Ops"}}\n')])

    expect((await timers.finish(getChat({ client }))).data).toEqual({ name: 'Ops' })
  })

  test('H8 letters cut in two between chunks are whole again', async () => {
    const bytes = new TextEncoder().encode('{"code":0,"msg":"好","data":{"name":"飞书 🚀"}}')
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
        controller.close()
      },
    })
    const { timers, client } = setUp([text(stream)])

    expect((await timers.finish(getChat({ client }))).data).toEqual({ name: '飞书 🚀' })
  })
})

describe('H12', () => {
  const long = (bytes: number) => JSON.stringify({ code: 0, msg: 'ok', data: 'x'.repeat(bytes) })

  test.each([
    ['by its length', (body: string) => new Response(body, { headers: { 'content-length': String(body.length) } })],
    ['by its bytes', (body: string) => new Response(new Blob([body]).stream())],
    [
      'by its bytes, unpacked',
      (body: string) =>
        new Response(new Blob([body]).stream(), { headers: { 'content-encoding': 'gzip', 'content-length': '9' } }),
    ],
  ])('H12 an answer over the limit is refused %s, one under it is read', async (_, make) => {
    const { timers, client } = setUp([() => make(long(900)), () => make(long(1100))], { maxAnswerBytes: 1024 })

    expect(await timers.finish(getChat({ client }))).toMatchObject({ code: 0 })
    const error = await rejection(timers.finish(getChat({ client })))

    expect(error).toMatchObject({ name: 'LarkNetworkError', status: 200 })
    expect(error.message).toContain('more than 1024 bytes')
  })
})

describe('downloads', () => {
  test('come unread', async () => {
    const { timers, client } = setUp([text('bytes', 200, 'image/png')])

    const response = await timers.finish(
      client.request({
        method: 'GET',
        path: 'im/v1/images/:image_key',
        pathParams: { image_key: 'img_1' },
        as: 'response',
      }),
    )

    expect(response.bodyUsed).toBe(false)
    expect(await response.text()).toBe('bytes')
  })

  test('are errors where Lark refuses in JSON', async () => {
    const { timers, client } = setUp([() => json({ code: 234001, msg: 'Invalid request param.' }, 400)])

    const error = await rejection(
      timers.finish(client.request({ method: 'GET', path: 'im/v1/images/img_1', as: 'response' })),
    )

    expect(error).toMatchObject({ name: 'LarkApiError', code: 234001 })
  })

  test('are errors where it does so with status 200', async () => {
    const { timers, client } = setUp([() => json({ code: 234001, msg: 'Invalid request param.' })])

    await expect(
      timers.finish(client.request({ method: 'GET', path: 'im/v1/images/img_1', as: 'response' })),
    ).rejects.toMatchObject({ code: 234001 })
  })

  test('may be JSON files', async () => {
    const reply = () =>
      new Response('{"code":1}', {
        headers: { 'content-type': 'application/json', 'content-disposition': 'attachment; filename="a.json"' },
      })
    const { timers, client } = setUp([reply])

    const response = await timers.finish(client.request({ method: 'GET', path: 'im/v1/files/file_1', as: 'response' }))

    expect(await response.text()).toBe('{"code":1}')
  })
})
