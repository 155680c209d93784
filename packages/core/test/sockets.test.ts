import { type Client, createClient, type LarkNetworkError } from '@lark-sdk/core'
import { undiciFetch } from '@lark-sdk/core/undici'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FaultServer, startFaultServer } from '../../../tooling/faults/faultServer.ts'
import {
  byteOrderMark,
  cutAfterAccepting,
  cutBefore,
  cutInBinary,
  cutInBody,
  cutInHeaders,
  giantBody,
  htmlPage,
  redirect,
  slowBody,
  stallBody,
  stallHeaders,
  truncatedJson,
  wrongLength,
} from '../../../tooling/faults/faults.ts'
import { getChat, rejection, sendText, urge } from './calls.ts'
import { type FakeTimers, fakeTimers } from './fakeTimers.ts'

let server: FaultServer
let timers: FakeTimers
let client: Client

beforeEach(async () => {
  server = await startFaultServer()
  // Without jitter a retry leaves at once, so that real sockets need no real waiting.
  timers = fakeTimers({ random: () => 0 })
})
afterEach(() => server.close())

/** Lets the limit of an attempt run out once the server has seen it. */
async function runOutOfTime(count: number): Promise<void> {
  await server.seen(count)
  await timers.advance(3000)
}

describe.each([
  ['the platform’s fetch', undefined],
  ['undiciFetch', undiciFetch()],
])('over %s', (_, carry) => {
  beforeEach(() => {
    client = createClient({
      appId: 'cli_1',
      appSecret: 'app-secret',
      domain: server.url,
      fetch: carry,
      timers,
      timeoutMs: 3000,
    })
  })

  describe('H4', () => {
    test.each([
      ['before anything was read', cutBefore],
      ['inside the headers', cutInHeaders],
      ['inside the body', cutInBody],
      ['after the message was accepted', cutAfterAccepting],
      ['before the end that its length promised', wrongLength(20)],
    ])('H4 a socket cut %s: the same key goes again, and one message is stored', async (__, fault) => {
      server.script(fault, fault)

      const { data } = await sendText({ client })

      expect(server.calls).toHaveLength(3)
      expect(new Set(server.calls.map(({ body }) => body.uuid)).size).toBe(1)
      expect(server.platform.messages.map(({ messageId }) => messageId)).toEqual([data.message_id])
    })

    test.each([
      ['headers', stallHeaders],
      ['a body', stallBody],
    ])('H4 %s that stall: the same, once the limit has passed', async (__, fault) => {
      server.script(fault)
      const work = sendText({ client })

      await runOutOfTime(1)
      await work

      expect(server.calls).toHaveLength(2)
      expect(server.platform.messages).toHaveLength(1)
    })

    test('H4 a caller who calls again with the key of the error doubles nothing', async () => {
      server.script(cutAfterAccepting, cutAfterAccepting, cutAfterAccepting)
      const { idempotencyKey } = (await rejection(sendText({ client }))) as LarkNetworkError

      const body = { receive_id: 'oc_1', msg_type: 'text', content: '{}', uuid: idempotencyKey }
      await client.request({ method: 'POST', path: 'im/v1/messages', body, idempotencyKey: 'uuid' })

      expect(server.calls).toHaveLength(4)
      expect(server.platform.messages).toHaveLength(1)
    })

    test('H4 an answer in pieces is put together', async () => {
      server.script(slowBody(10, 1))

      expect((await sendText({ client })).data.message_id).toBe('om_1')
      expect(server.calls).toHaveLength(1)
    })
  })

  describe('H5', () => {
    test.each([
      ['before anything was read', cutBefore],
      ['inside the body', cutInBody],
      ['after it was carried out', cutAfterAccepting],
    ])('H5 a write without idempotency field is sent once when its socket is cut %s', async (__, fault) => {
      server.script(fault)

      const error = await rejection(urge({ client }))

      expect(error).toMatchObject({ name: 'LarkNetworkError', maybeDelivered: true })
      expect(server.calls).toHaveLength(1)
    })

    test('H5 where nobody listens, nothing was delivered', async () => {
      await server.close()

      const error = await rejection(urge({ tenantAccessToken: 't-1', domain: server.url }))

      expect(error).toMatchObject({ name: 'LarkNetworkError', maybeDelivered: false })
      expect(error.message).toMatch(/ECONNREFUSED.*it changed nothing at Lark/)
    })
  })

  describe('H8', () => {
    test('H8 a page of a gateway is an error with its status and log id', async () => {
      server.script(htmlPage(502), htmlPage(502), htmlPage(502))

      const error = await rejection(sendText({ client }))

      expect(error).toMatchObject({ name: 'LarkNetworkError', status: 502, logId: 'log-1', maybeDelivered: true })
      expect(error.message).toContain("something else than Lark's JSON (text/html)")
      expect(server.calls).toHaveLength(3)
    })

    test('H8 a truncated answer is asked for again, and nothing is doubled', async () => {
      server.script(truncatedJson)

      const { data } = await sendText({ client })

      expect(data.message_id).toBe('om_1')
      expect(server.platform.messages).toHaveLength(1)
    })

    test('H8 a byte order mark is no trouble', async () => {
      server.script(byteOrderMark)

      expect((await sendText({ client })).data.message_id).toBe('om_1')
      expect(server.calls).toHaveLength(1)
    })
  })

  describe('H10', () => {
    test.each([301, 302, 303, 307, 308])('H10 a redirect (%d) to another host is not followed', async status => {
      const other = await startFaultServer()
      server.script(redirect(`${other.url}/open-apis/im/v1/messages`, status))

      const error = await rejection(sendText({ client }))

      expect(error).toMatchObject({ name: 'LarkNetworkError', status })
      expect(error.message).toContain('a redirect')
      expect(other.calls).toEqual([])
      expect(server.calls).toHaveLength(1)
      await other.close()
    })
  })

  test('H7 a download that breaks off while nobody reads it ends no process, and whoever reads then hears of it', async () => {
    const unheard: unknown[] = []
    const note = (error: unknown) => void unheard.push(error)
    process.on('uncaughtException', note)
    process.on('unhandledRejection', note)
    server.script(cutInBinary)

    const response = await client.request({ method: 'GET', path: 'im/v1/images/img_1', as: 'response' })
    await server.ended(1)
    const error = await rejection(response.arrayBuffer())
    process.off('uncaughtException', note)
    process.off('unhandledRejection', note)

    expect(error).toBeInstanceOf(Error)
    expect(unheard).toEqual([])
  })

  describe('H12', () => {
    const MB = 1024 * 1024

    test.each([false, true])('H12 of 200 MB no more is read than the limit (in chunks: %s)', async chunked => {
      const giant = giantBody(200 * MB, { chunked })
      server.script(giant)

      const error = await rejection(getChat({ client }))

      expect(error).toMatchObject({ name: 'LarkNetworkError', status: 200 })
      expect(error.message).toContain('more than 10485760 bytes')
      // What sockets hold in their buffers comes on top.
      expect(giant.sent).toBeLessThan(30 * MB)
      // The next one would be as long.
      expect(server.calls).toHaveLength(1)
    })
  })
})

test('the server itself keeps one message per uuid, for an hour', async () => {
  let nowMs = 0
  const own = await startFaultServer({ now: () => nowMs })
  const send = () => own.platform.store({ uuid: 'k', content: 'x' }).messageId

  expect([send(), send()]).toEqual(['om_1', 'om_1'])
  nowMs = 60 * 60_000
  expect(send()).toBe('om_2')
  await own.close()
})
