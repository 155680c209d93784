import { type ClientOptions, createClient, memoryStore, type TokenStore } from '@lark-sdk/core'
import { expect, test } from 'vitest'
import { getChat, rejection } from './calls.ts'
import { fakeLark, json, type Reply } from './fakeLark.ts'
import { fakeTimers, idle } from './fakeTimers.ts'

/** Machines of one app that share a store. */
function setUp({
  tokens = [] as Reply[],
  replies = [] as Reply[],
  store,
}: {
  tokens?: Reply[]
  replies?: Reply[]
  store?: TokenStore
} = {}) {
  const timers = fakeTimers()
  const lark = fakeLark(replies, { tokens })
  const shared = store ?? memoryStore({ now: timers.now })
  const machine = (more: Partial<ClientOptions> = {}) =>
    createClient({ appId: 'cli_1', appSecret: 'app-secret', fetch: lark.fetch, timers, store: shared, ...more })
  return { timers, lark, store: shared, machine }
}

const hang = () => new Promise<never>(() => undefined)

test('T7 four machines that start cold ask for one tenant token', async () => {
  const { timers, lark, machine } = setUp()

  await timers.finish(Promise.all(Array.from({ length: 4 }, () => getChat({ client: machine() }))))

  expect(lark.tokenCalls).toHaveLength(1)
  expect(lark.calls.map(({ token }) => token)).toEqual(['t-1', 't-1', 't-1', 't-1'])
})

test('T7 a token that Lark refuses is asked for once by all machines together', async () => {
  const { timers, lark, machine } = setUp({
    replies: [
      ({ token }) =>
        token === 't-1' ? json({ code: 99991663, msg: 'invalid' }, 400) : { code: 0, msg: 'ok', data: {} },
    ],
  })

  await timers.finish(Promise.all(Array.from({ length: 4 }, () => getChat({ client: machine() }))))

  expect(lark.tokenCalls).toHaveLength(2)
})

test('T7 no call waits more than two seconds for another machine', async () => {
  const { timers, lark, machine } = setUp()
  void machine({ fetch: hang, timeoutMs: 60_000, totalTimeoutMs: 0 })
    .request({ method: 'GET', path: 'a' })
    .catch(() => undefined)
  await idle()
  const startMs = timers.now()

  await timers.finish(getChat({ client: machine() }))

  expect(lark.tokenCalls).toHaveLength(1)
  expect(timers.now() - startMs).toBeLessThan(2_500)
})

test('T2 T7 one machine fails to get the token, and the next one does not fail with it', async () => {
  const { timers, lark, machine } = setUp({ tokens: [json({ code: 10014, msg: 'wrong secret' }, 400)] })
  await rejection(timers.finish(getChat({ client: machine() })))
  const other = fakeLark()

  await timers.finish(getChat({ client: machine({ fetch: other.fetch }) }))

  expect(lark.tokenCalls).toHaveLength(1)
  expect(other.tokenCalls).toHaveLength(1)
})

test('T8 a store that hangs costs a call half a second, and nothing else', async () => {
  const { timers, lark, machine } = setUp({ store: { get: hang, set: hang, delete: hang, setIfAbsent: hang } })
  const client = machine()
  const startMs = timers.now()

  await timers.finish(getChat({ client }))
  expect(timers.now() - startMs).toBe(500)

  await timers.finish(getChat({ client }))
  expect(timers.now() - startMs).toBe(500)
  expect(lark.tokenCalls).toHaveLength(1)
})

test.each([
  ['no JSON', 't-stolen'],
  ['another version', JSON.stringify({ v: 2, token: 't-9', expiresAtMs: 9e15 })],
  ['no version', JSON.stringify({ token: 't-9', expiresAtMs: 9e15 })],
  ['no token', JSON.stringify({ v: 1, token: '', expiresAtMs: 9e15 })],
  ['an end in words', JSON.stringify({ v: 1, token: 't-9', expiresAtMs: 'tomorrow' })],
  ['a list', '[]'],
])('T8 junk in the store (%s) is passed over and written over', async (_, junk) => {
  const { timers, lark, store, machine } = setUp()
  await store.set('lark:open.feishu.cn:cli_1:tenant', junk, 1e9)

  await timers.finish(getChat({ client: machine() }))

  expect(lark.calls[0]?.token).toBe('t-1')
  expect(await store.get('lark:open.feishu.cn:cli_1:tenant')).toContain('"token":"t-1"')
})

test('T10 two apps, and Feishu and Lark, do not meet in one store', async () => {
  const { timers, lark, machine } = setUp()
  const clients = [machine(), machine({ appId: 'cli_2' }), machine({ domain: 'lark' })]

  await timers.finish(Promise.all(clients.map(client => getChat({ client }))))

  expect(
    lark.tokenCalls
      .map(({ body, url }) => `${(body as { app_id: string }).app_id} ${new URL(url).host}`)
      .sort((a, b) => a.localeCompare(b)),
  ).toEqual(['cli_1 open.feishu.cn', 'cli_1 open.larksuite.com', 'cli_2 open.feishu.cn'])
  expect(new Set(lark.calls.map(({ token }) => token)).size).toBe(3)
})

test('a token in its last half hour starts a cold machine, and is renewed beside it', async () => {
  const { timers, lark, store, machine } = setUp({
    tokens: [{ code: 0, msg: 'ok', tenant_access_token: 't-new', expire: 7200 }],
  })
  const expiresAtMs = timers.now() + 20 * 60_000
  await store.set('lark:open.feishu.cn:cli_1:tenant', JSON.stringify({ v: 1, token: 't-old', expiresAtMs }), 1e9)
  const client = machine()

  for (let calls = 0; calls < 3; calls++) {
    await timers.finish(getChat({ client }))
    await idle()
  }

  expect(lark.calls.map(({ token }) => token)).toEqual(['t-old', 't-old', 't-new'])
  expect(lark.tokenCalls).toHaveLength(1)
})

test('a slow write of the token delays nobody who waits for it here', async () => {
  const timers = fakeTimers()
  const kept = memoryStore({ now: timers.now })
  const { lark, machine } = setUp({ store: { ...kept, set: hang } })
  const client = machine({ timers })
  const startMs = timers.now()

  await timers.finish(getChat({ client }))

  expect(timers.now() - startMs).toBe(0)
  expect(lark.calls).toHaveLength(1)
})

const ticketReplies =
  (good: string): Reply =>
  ({ body, path }) => {
    const { app_ticket: ticket } = body as { app_ticket?: string }
    if (path.endsWith('/tenant_access_token')) return { code: 0, msg: 'ok', tenant_access_token: 't-1', expire: 7200 }
    if (ticket === good) return { code: 0, msg: 'ok', app_access_token: 'a-1', expire: 7200 }
    return json({ code: 10012, msg: 'app_ticket invalid' }, 400)
  }
const resends = ({ calls }: { calls: { path: string }[] }) =>
  calls.filter(({ path }) => path.endsWith('/app_ticket/resend')).length

test('T7 a ticket that one machine heard of serves them all', async () => {
  const { timers, lark, machine } = setUp({ tokens: [ticketReplies('ticket-1')] })
  await machine({ appType: 'store' }).saveAppTicket('ticket-1')

  await timers.finish(getChat({ client: machine({ appType: 'store' }).forTenant('tenant-1') }))

  expect(lark.calls.map(({ token }) => token)).toEqual(['t-1'])
  expect(resends(lark)).toBe(0)
})

test('a call without a ticket asks for one, and goes on as soon as it comes to any machine', async () => {
  const { timers, lark, machine } = setUp({ tokens: [ticketReplies('ticket-1')] })
  const call = getChat({ client: machine({ appType: 'store' }).forTenant('tenant-1') })
  await timers.advance(600)

  await machine({ appType: 'store' }).saveAppTicket('ticket-1')
  await timers.finish(call)

  expect(resends(lark)).toBe(1)
  expect(timers.now()).toBeLessThan(1_700_000_000_000 + 1_000)
})

test('a ticket that is no longer good is dropped, and a newer one at hand is used in its place', async () => {
  const { timers, lark, store, machine } = setUp({ tokens: [ticketReplies('ticket-2')] })
  const client = machine({ appType: 'store' })
  await client.saveAppTicket('ticket-2')
  await store.set('lark:open.feishu.cn:cli_1:ticket', 'ticket-1', 1e9)

  await timers.finish(getChat({ client: client.forTenant('tenant-1') }))

  expect(resends(lark)).toBe(0)
  expect(await store.get('lark:open.feishu.cn:cli_1:ticket')).toBe(undefined)
})

test('where no ticket comes, the call says what to do, and Lark is asked once a minute', async () => {
  const { timers, lark, machine } = setUp({ tokens: [ticketReplies('ticket-1')] })
  const client = machine({ appType: 'store' }).forTenant('tenant-1')

  const error = await rejection(timers.finish(getChat({ client })))
  await rejection(timers.finish(getChat({ client })))

  expect(error.message).toContain('client.saveAppTicket(ticket)')
  expect(resends(lark)).toBe(1)
})
