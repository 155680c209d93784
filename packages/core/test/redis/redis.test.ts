import { createClient, createUserSession, getUserInfo, type UserAccessTokenData } from '@lark-sdk/core'
import { redisStore } from '@lark-sdk/core/stores/redis'
import { Redis, type RedisOptions } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rejection } from '../calls.ts'
import { type Machine, startMachines } from './machines.ts'
import { type ScriptedLark, scriptedLark } from './scriptedLark.ts'
import { hasRedis, type RunningRedis, redisNote, startRedis } from './startRedis.ts'

const tokens: UserAccessTokenData = {
  access_token: 'u-0',
  expires_in: 7200,
  refresh_token: 'r-0',
  refresh_expires_in: 604_800,
  token_type: 'Bearer',
}

describe.skipIf(!hasRedis)(`with a real Redis${redisNote}`, () => {
  let server: RunningRedis
  let redis: Redis
  let lark: ScriptedLark
  const connections: Redis[] = []
  const machines: Machine[] = []

  const connect = (options: Pick<RedisOptions, 'username' | 'password' | 'keyPrefix'> = {}) => {
    const connection = new Redis({ ...options, port: server.port })
    connections.push(connection)
    return connection
  }

  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    redis = connect()
    await redis.flushall()
    lark = await scriptedLark()
  })
  afterEach(async () => {
    await Promise.all(machines.splice(0).map(machine => machine.kill()))
    for (const connection of connections.splice(0)) connection.disconnect()
    await lark.close()
  })

  async function start(count: number, kind: 'user' | 'tenant'): Promise<Machine[]> {
    const started = await startMachines(count, { redisPort: server.port, domain: lark.domain, kind })
    machines.push(...started)
    return started
  }

  const logIn = () =>
    createUserSession({
      client: createClient({ appId: 'cli_1', appSecret: 'app-secret', domain: lark.domain }),
      store: redisStore(redis),
      key: 'ou_1',
    }).save(tokens)

  /** Resolves when so many machines have reached for the lease: not before all of them are after the same token. */
  async function reached(count: number): Promise<() => Promise<unknown>> {
    // Of a connection that is at rest: what one still says while it gets ready would be heard before ioredis listens.
    await redis.ping()
    const monitor = await redis.monitor()
    connections.push(monitor)
    const sources = new Set<string>()
    const all = new Promise<void>(resolve =>
      monitor.on('monitor', (_time: string, args: string[], source: string) => {
        if (args.includes('NX') && args[1]?.endsWith('#lease')) sources.add(source)
        if (sources.size === count) resolve()
      }),
    )
    return () => all
  }

  describe('redisStore', () => {
    test('keeps, ends and deletes', async () => {
      const store = redisStore(redis)

      await store.set('k', 'vä', 5_000)
      expect(await store.get('k')).toBe('vä')
      expect(await redis.pttl('k')).toBeGreaterThan(4_000)
      expect(await redis.pttl('k')).toBeLessThanOrEqual(5_000)
      await store.delete('k')
      expect(await store.get('k')).toBe(null)
    })

    test('of fifty that set at once, one is told that it did, and its value stays', async () => {
      const stores = Array.from({ length: 5 }, () => redisStore(connect()))

      const told = await Promise.all(
        Array.from({ length: 50 }, async (_, n) => (await stores[n % 5]?.setIfAbsent('k', `v${n}`, 5_000)) && `v${n}`),
      )

      const winners = told.filter(Boolean)
      expect(winners).toHaveLength(1)
      expect(await redis.get('k')).toBe(winners[0])
      expect(await redis.pttl('k')).toBeGreaterThan(4_000)
    })

    test.each([
      ['with scripts', ''],
      ['where scripts are forbidden', 'plain'],
    ])('deletes what is equal, and nothing else, %s', async (_, username) => {
      await redis.call('ACL', 'SETUSER', 'plain', 'on', '>pw', '~*', '+@all', '-@scripting')
      const store = redisStore(username ? connect({ username, password: 'pw' }) : redis)
      await redis.set('k', 'mine')

      expect(await store.deleteIfEqual('k', 'other')).toBe(false)
      expect(await redis.get('k')).toBe('mine')
      expect(await store.deleteIfEqual('k', 'mine')).toBe(true)
      expect(await redis.get('k')).toBe(null)
      expect(await store.deleteIfEqual('k', 'mine')).toBe(false)
    })

    test("a prefix of the connection's own holds for scripts as well", async () => {
      const store = redisStore(connect({ keyPrefix: 'app:' }))
      await store.set('k', 'v', 5_000)

      expect(await redis.keys('*')).toEqual(['app:k'])
      expect(await store.deleteIfEqual('k', 'v')).toBe(true)
    })
  })

  describe('four processes', () => {
    test('T7 with one dead session spend its refresh token once', { timeout: 20_000 }, async () => {
      await logIn()
      lark.userToken = 'u-revoked'
      const four = await start(4, 'user')
      lark.hold = await reached(4)

      const outcomes = await Promise.all(four.map(machine => machine.call()))

      expect(outcomes).toEqual(['done', 'done', 'done', 'done'])
      expect(lark.refreshes).toEqual(['r-0'])
      expect(lark.served).toEqual(['u-1', 'u-1', 'u-1', 'u-1'])
    })

    test('T7 go through ten rotations without one refresh too many', { timeout: 20_000 }, async () => {
      await logIn()
      const four = await start(4, 'user')

      for (let round = 0; round < 10; round++) {
        lark.userToken = 'u-revoked'
        expect(await Promise.all(four.map(machine => machine.call()))).toEqual(['done', 'done', 'done', 'done'])
      }

      expect(lark.refreshes).toEqual(Array.from({ length: 10 }, (_, n) => `r-${n}`))
      expect(await redis.keys('*#lease')).toEqual([])
    })

    test('T7 that start cold ask for one tenant token', { timeout: 20_000 }, async () => {
      const four = await start(4, 'tenant')
      lark.hold = await reached(4)

      const outcomes = await Promise.all(four.map(machine => machine.call()))

      expect(outcomes).toEqual(['done', 'done', 'done', 'done'])
      expect(lark.tenantTokens).toBe(1)
      expect(lark.served).toEqual(['t-1', 't-1', 't-1', 't-1'])
    })

    test('T9 one dies before Lark has spent the token: another refreshes when its lease ends', {
      timeout: 20_000,
    }, async () => {
      await logIn()
      lark.userToken = 'u-revoked'
      lark.spends = 'after'
      await killOneWhileItRefreshes()
      const [other] = await start(1, 'user')
      lark.hold = undefined

      expect(await other?.call()).toBe('done')

      expect(lark.served).toEqual(['u-1'])
    })

    test('T9 one dies between the answer and the write: the user is asked to log in again, and nobody hangs', {
      timeout: 20_000,
    }, async () => {
      await logIn()
      lark.userToken = 'u-revoked'
      await killOneWhileItRefreshes()
      const [other] = await start(1, 'user')
      lark.hold = undefined

      expect(await other?.call()).toBe('LarkAuthError')

      expect(await redis.keys('*')).toEqual([])
    })

    async function killOneWhileItRefreshes(): Promise<void> {
      const [dying] = await start(1, 'user')
      const asked = new Promise<void>(resolve => {
        lark.hold = () => {
          resolve()
          return new Promise(() => undefined)
        }
      })
      dying?.call().catch(() => undefined)
      await asked
      await dying?.kill()
      const [lease = ''] = await redis.keys('*#lease')
      expect(await redis.pttl(lease)).toBeGreaterThan(20_000)
      // Half a minute goes by.
      await redis.pexpire(lease, 1)
    }
  })

  describe('a Redis that hangs', () => {
    test('T8 costs a call half a second, and fails neither tokens in memory nor new ones', async () => {
      const store = redisStore(connect())
      const client = createClient({ appId: 'cli_1', appSecret: 'app-secret', domain: lark.domain, store })
      await redis.ping()
      server.freeze()
      try {
        const startMs = performance.now()
        await client.request({ method: 'GET', path: 'im/v1/chats' })
        const coldMs = performance.now() - startMs
        await client.request({ method: 'GET', path: 'im/v1/chats' })
        const warmMs = performance.now() - startMs - coldMs

        expect(lark.served).toEqual(['t-1', 't-1'])
        expect(coldMs).toBeGreaterThan(450)
        // Far from the half second, for machines that others use too, and far from for ever.
        expect(coldMs).toBeLessThan(10_000)
        expect(warmMs).toBeLessThan(10_000)
      } finally {
        server.thaw()
      }
    })

    test('T8 T9 does not get a refresh token spent', async () => {
      await logIn()
      lark.userToken = 'u-revoked'
      const store = redisStore(connect())
      const client = createClient({ appId: 'cli_1', appSecret: 'app-secret', domain: lark.domain })
      const session = createUserSession({ client, store, key: 'ou_1' })
      await session.get()
      server.freeze()
      try {
        expect(await rejection(getUserInfo({ client: client.asUser(session) }))).toMatchObject({
          name: 'LarkStoreError',
        })
        expect(lark.refreshes).toEqual([])
      } finally {
        server.thaw()
      }
      await redis.ping()

      await expect
        .poll(() => getUserInfo({ client: client.asUser(session) }).catch(() => undefined), { timeout: 5_000 })
        .toMatchObject({ code: 0 })
      expect(lark.refreshes).toEqual(['r-0'])
    })
  })

  test('T10 two apps on two platforms leave keys that tell them apart, and no lease behind', async () => {
    const store = redisStore(redis)
    const other = await scriptedLark()
    for (const [appId, domain] of [
      ['cli_1', lark.domain],
      ['cli_2', lark.domain],
      ['cli_1', other.domain],
    ] as const) {
      const client = createClient({ appId, appSecret: 'app-secret', domain, store })
      await client.request({ method: 'GET', path: 'im/v1/chats' })
      await createUserSession({ client, store, key: 'ou_1' }).save(tokens)
    }
    await other.close()

    const host = (domain: string) => encodeURIComponent(new URL(domain).host)
    const expected = [`${host(lark.domain)}:cli_1`, `${host(lark.domain)}:cli_2`, `${host(other.domain)}:cli_1`]
    await expect
      .poll(async () => new Set(await redis.keys('*')))
      .toEqual(new Set(expected.flatMap(name => [`lark:${name}:tenant`, `lark:${name}:user:ou_1`])))
  })
})
