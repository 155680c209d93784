import { createClient, type Logger, memoryStore, type TokenStore } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { faked, sendText } from './calls.ts'
import { fakeLark } from './fakeLark.ts'
import { fakeTimers } from './fakeTimers.ts'

const OK = { code: 0, msg: 'ok', data: {} }
const SECRET_ERROR = new Error('SET lark:… t-1 failed')

/** A store with some of its methods broken. */
function broken(methods: Partial<TokenStore>): TokenStore {
  return { ...memoryStore(), ...methods }
}

function written() {
  const lines: unknown[] = []
  const note = (...line: unknown[]) => void lines.push(line)
  return { lines, logger: { debug: () => undefined, warn: note, error: note } satisfies Logger }
}

const fail = () => Promise.reject(SECRET_ERROR)
const hang = () => new Promise<never>(() => undefined)
const crash = (): never => {
  throw SECRET_ERROR
}

describe('T8', () => {
  test.each<[string, Partial<TokenStore>]>([
    ['rejects in get', { get: fail }],
    ['throws in get', { get: crash }],
    ['rejects in set', { set: fail }],
    ['rejects in everything', { get: fail, set: fail, delete: fail, setIfAbsent: fail, deleteIfEqual: fail }],
  ])('T8 a store that %s fails no call; it is said once, without its words', async (_, methods) => {
    const lark = fakeLark([OK])
    const timers = fakeTimers()
    const { lines, logger } = written()
    const client = createClient({ ...faked(lark, timers), store: broken(methods), logger })

    for (let n = 0; n < 5; n++) await timers.finish(sendText({ client }))

    expect(lark.calls).toHaveLength(5)
    expect(lark.tokenCalls).toHaveLength(1)
    expect(lines).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toContain('t-1')
  })

  test.each<[string, Partial<TokenStore>]>([
    ['get', { get: hang }],
    ['set', { set: hang }],
    ['setIfAbsent', { setIfAbsent: hang }],
    ['everything', { get: hang, set: hang, delete: hang, setIfAbsent: hang, deleteIfEqual: hang }],
  ])('T8 a store that hangs in %s holds a call up for 500 ms at the most', async (_, methods) => {
    const lark = fakeLark([OK])
    const timers = fakeTimers()
    const client = createClient({ ...faked(lark, timers), store: broken(methods) })
    const startedMs = timers.now()

    await timers.finish(sendText({ client }))
    const tookMs = timers.now() - startedMs

    expect(tookMs).toBeLessThanOrEqual(500)
    expect(lark.tokenCalls).toHaveLength(1)
  })

  test.each([
    ['no JSON', 't-old'],
    ['a number', '7'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['another version', '{"v":0,"token":"t-old","expiresAtMs":9999999999999}'],
    ['no version', '{"token":"t-old","expiresAtMs":9999999999999}'],
    ['no end', '{"v":1,"token":"t-old"}'],
    ['an end in words', '{"v":1,"token":"t-old","expiresAtMs":"9999999999999"}'],
    ['an empty token', '{"v":1,"token":"","expiresAtMs":9999999999999}'],
    ['a token that has ended', '{"v":1,"token":"t-old","expiresAtMs":1}'],
  ])('T8 %s in the store is passed over', async (_, junk) => {
    const lark = fakeLark([OK])
    const timers = fakeTimers()
    const client = createClient({ ...faked(lark, timers), store: { ...memoryStore(), get: () => junk } })

    await timers.finish(sendText({ client }))

    expect(lark.calls[0]?.token).toBe('t-1')
  })

  test('T8 what is not even a text is passed over', async () => {
    const lark = fakeLark([OK])
    const timers = fakeTimers()
    const client = createClient({ ...faked(lark, timers), store: { ...memoryStore(), get: () => 7 as never } })

    await timers.finish(sendText({ client }))

    expect(lark.calls[0]?.token).toBe('t-1')
  })

  test('T8 what another machine left is used', async () => {
    const timers = fakeTimers()
    const store = memoryStore({ now: timers.now })
    const first = fakeLark([OK])
    const second = fakeLark([OK])
    await timers.finish(sendText({ client: createClient({ ...faked(first, timers), store }) }))

    await timers.finish(sendText({ client: createClient({ ...faked(second, timers), store }) }))

    expect(second.tokenCalls).toEqual([])
    expect(second.calls[0]?.token).toBe('t-1')
  })

  test('T8 a refused token leaves the store as well', async () => {
    const timers = fakeTimers()
    const store = memoryStore({ now: timers.now })
    const lark = fakeLark([{ code: 99991663, msg: 'invalid' }, OK])
    const other = fakeLark([OK])
    await timers.finish(sendText({ client: createClient({ ...faked(lark, timers), store }) }))

    await timers.finish(sendText({ client: createClient({ ...faked(other, timers), store }) }))

    expect(other.calls[0]?.token).toBe('t-2')
  })
})

describe('T10', () => {
  /** Every token names whom it was given to. */
  function telling(appId: string, more: object = {}) {
    const lark = fakeLark([OK], {
      tokens: [
        ({ url, body }) => {
          const { app_id: asked, tenant_key: tenant } = body as { app_id?: string; tenant_key?: string }
          const name = `t-${new URL(url).host}-${asked ?? 'app'}-${tenant ?? ''}`.replaceAll(':', '_')
          return { code: 0, msg: 'ok', tenant_access_token: name, app_access_token: `a-${name}`, expire: 7200 }
        },
      ],
    })
    return { lark, options: { appId, appSecret: 'app-secret', fetch: lark.fetch, ...more } }
  }

  test('T10 two apps, two platforms and two addresses share one store, and each has its own token', async () => {
    const timers = fakeTimers()
    const store = memoryStore({ now: timers.now })
    const used: (string | undefined)[] = []
    for (const [appId, domain] of [
      ['cli_1', 'feishu'],
      ['cli_2', 'feishu'],
      ['cli_1', 'lark'],
      ['cli_1', 'https://gateway.example/a/'],
      ['cli_1', 'https://gateway.example/b/'],
      ['cli_1:tenant', 'feishu'],
    ] as const) {
      const { lark, options } = telling(appId)
      await timers.finish(sendText({ client: createClient({ ...options, domain, store, timers }) }))
      expect(lark.tokenCalls).toHaveLength(1)
      used.push(lark.calls[0]?.token)
    }

    // The two addresses of one host can't be told apart by the token's name alone.
    expect(new Set(used).size).toBe(5)
  })

  test('T10 two tenants of a store app have two tokens', async () => {
    const timers = fakeTimers()
    const store = memoryStore({ now: timers.now })
    const { lark, options } = telling('cli_isv', { appType: 'store', store, timers })
    const client = createClient(options)
    await client.saveAppTicket('ticket-1')

    await timers.finish(sendText({ client: client.forTenant('one') }))
    await timers.finish(sendText({ client: client.forTenant('two') }))
    await timers.finish(sendText({ client: client.forTenant('one') }))

    const [one, two, again] = lark.calls.map(call => call.token)
    expect(one).not.toBe(two)
    expect(again).toBe(one)
    // One for the app, and one for each tenant.
    expect(lark.tokenCalls).toHaveLength(3)
  })
})
