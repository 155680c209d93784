import { inspect } from 'node:util'
import { getUserInfo, memoryStore, type TokenStore, type UserSessionOptions } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { rejection } from '../../test/calls.ts'
import { json } from '../../test/fakeLark.ts'
import { idle } from '../../test/fakeTimers.ts'
import { fakeUser } from '../../test/fakeUser.ts'
import { createUserSession } from './userSession.ts'

const HOUR_MS = 3_600_000
const NAME = 'lark:open.feishu.cn:cli_1:user:ou_1'
const hang = () => new Promise<never>(() => undefined)

/** One user, one store, and as many sessions of theirs as a test asks for. */
function setUp(change: (store: Required<TokenStore>) => TokenStore = store => store) {
  const user = fakeUser()
  const kept = memoryStore({ now: user.timers.now })
  const store = change(kept)
  const session = (more: Partial<UserSessionOptions> = {}) =>
    createUserSession({ client: user.client, store, key: 'ou_1', timers: user.timers, ...more })
  const call = (of: ReturnType<typeof session>) => user.timers.finish(getUserInfo({ client: user.client.asUser(of) }))
  return { ...user, kept, store, session, call }
}

/** A store without turns, as unstorage's is. */
const plain = ({ get, set, delete: remove }: Required<TokenStore>): TokenStore => ({ get, set, delete: remove })

describe('a session that is well', () => {
  test('calls with what was saved, and a second machine finds it in the store', async () => {
    const { timers, session, call, tokens, sent, spent } = setUp()
    const first = session()
    await timers.finish(first.save(tokens()))

    await call(first)
    await call(session())

    expect(sent).toEqual(['u-0', 'u-0'])
    expect(spent).toEqual([])
  })

  test('asks the store once a minute at most', async () => {
    let reads = 0
    const { timers, session, call, tokens } = setUp(store => ({
      ...store,
      get: key => {
        reads++
        return store.get(key)
      },
    }))
    const one = session()
    await timers.finish(one.save(tokens()))
    reads = 0

    for (let calls = 0; calls < 10; calls++) await call(one)
    expect(reads).toBe(0)
    await timers.advance(60_000)
    for (let calls = 0; calls < 10; calls++) await call(one)
    expect(reads).toBe(1)
  })

  test('begins with the tokens it was given, and keeps them', async () => {
    const { session, call, tokens, sent, kept } = setUp()

    await call(session({ tokens: tokens() }))

    expect(sent).toEqual(['u-0'])
    expect(kept.get(NAME)).toContain('"refreshToken":"r-0"')
  })

  test('prefers what the store holds to the tokens it was given', async () => {
    const { timers, session, call, tokens, sent } = setUp()
    await timers.finish(session().save(tokens({ access_token: 'u-kept' })))

    await call(session({ tokens: tokens() }))

    expect(sent).toEqual(['u-kept'])
  })

  test('is renewed five minutes ahead while calls go on with the old token', async () => {
    const { timers, session, call, tokens, sent, spent } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(2 * HOUR_MS - 6 * 60_000)
    await call(one)
    expect(spent).toEqual([])

    await timers.advance(60_000)
    await call(one)
    await idle()
    await call(one)

    expect(spent).toEqual(['r-0'])
    expect(sent).toEqual(['u-0', 'u-0', 'u-1'])
  })

  test('a renewal ahead of time that fails disturbs no call, and Lark is left alone for half a minute', async () => {
    const { timers, session, call, tokens, sent, spent, next } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(2 * HOUR_MS - 4 * 60_000)
    next.push(...Array.from({ length: 4 }, () => () => json({ code: 20074, error: 'off' }, 400)))

    for (let calls = 0; calls < 5; calls++) await call(one)
    expect(spent).toHaveLength(1)
    await timers.advance(30_000)
    await call(one)
    await idle()

    expect(sent).toEqual(Array.from({ length: 6 }, () => 'u-0'))
    expect(spent).toHaveLength(2)
  })

  test('T1 a hundred calls with a dead token refresh it once', async () => {
    const { timers, session, tokens, client, sent, spent } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)

    await timers.finish(Promise.all(Array.from({ length: 100 }, () => getUserInfo({ client: client.asUser(one) }))))

    expect(spent).toEqual(['r-0'])
    expect(new Set(sent)).toEqual(new Set(['u-1']))
  })

  test('one caller who gives up does not end the refresh for the others', async () => {
    const { timers, session, tokens } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    const controller = new AbortController()
    const impatient = rejection(one.get(controller.signal))
    const patient = one.get()

    controller.abort(new Error('enough'))

    expect((await impatient).message).toBe('enough')
    expect(await timers.finish(patient)).toBe('u-1')
  })
})

describe('a token that Lark refuses', () => {
  test.each([99991668, 99991677, 20005])('T3 code %d: one refresh, and the call is made again', async code => {
    const { timers, session, call, tokens, sent, spent, refused } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    refused.set('u-0', code)

    await call(one)

    expect(sent).toEqual(['u-0', 'u-1'])
    expect(spent).toEqual(['r-0'])
  })

  test('T3 twenty calls in flight: one refresh, each call made again once', async () => {
    const { timers, session, tokens, client, sent, spent, refused } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    refused.set('u-0', 99991668)

    await timers.finish(Promise.all(Array.from({ length: 20 }, () => getUserInfo({ client: client.asUser(one) }))))

    expect(spent).toEqual(['r-0'])
    expect(sent.filter(token => token === 'u-1')).toHaveLength(20)
    expect(sent).toHaveLength(40)
  })

  test('T4 refused twice in a row: the call is made twice at most', async () => {
    const { timers, session, call, tokens, sent, refused } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    refused.set('u-0', 99991668).set('u-1', 99991668)

    expect(await rejection(call(one))).toMatchObject({ code: 99991668 })
    expect(sent).toEqual(['u-0', 'u-1'])
  })

  test('a machine whose token was refused takes the one that another has refreshed', async () => {
    const { timers, session, call, tokens, sent, spent, refused } = setUp()
    const [one, other] = [session(), session()]
    await timers.finish(one.save(tokens()))
    await call(other)
    refused.set('u-0', 99991668)
    await call(one)

    await call(other)

    expect(sent).toEqual(['u-0', 'u-0', 'u-1', 'u-0', 'u-1'])
    expect(spent).toEqual(['r-0'])
  })
})

test.each([0, -1, Number.NaN, '7200', undefined])(
  'T5 a lifetime of %s counts as an hour, and no refresh token is wasted on it',
  async expiresIn => {
    const { timers, session, call, tokens, sent, spent } = setUp()
    const one = session()
    await timers.finish(one.save(tokens({ expires_in: expiresIn as number })))

    await call(one)
    await call(one)
    expect(spent).toEqual([])
    await timers.advance(HOUR_MS)
    await call(one)

    expect(sent).toEqual(['u-0', 'u-0', 'u-1'])
  },
)

test.each([2, -2])('T6 a clock that jumps by %d hours costs one refresh at most', async hours => {
  const { timers, session, call, tokens, refused, spent } = setUp()
  const one = session()
  await timers.finish(one.save(tokens()))
  await call(one)
  timers.jump(hours * HOUR_MS)
  refused.set('u-0', 99991677)

  await call(one)
  await call(one)

  expect(spent).toEqual(['r-0'])
})

describe('machines that share a session', () => {
  test.each([
    ['taking turns', (store: Required<TokenStore>): TokenStore => store],
    ['in one process, over a store without turns', plain],
  ])('T7 eight sessions %s spend the refresh token once', async (_, change) => {
    const { timers, session, tokens, client, sent, spent } = setUp(change)
    await timers.finish(session().save(tokens()))
    await timers.advance(3 * HOUR_MS)
    const sessions = Array.from({ length: 8 }, () => session())

    await timers.finish(Promise.all(sessions.map(one => getUserInfo({ client: client.asUser(one) }))))

    expect(spent).toEqual(['r-0'])
    expect(sent).toEqual(Array.from({ length: 8 }, () => 'u-1'))
  })

  test('T7 eight machines, each with a store object of its own, spend it once', async () => {
    const { timers, kept, session, tokens, client, sent, spent } = setUp()
    await timers.finish(session().save(tokens()))
    await timers.advance(3 * HOUR_MS)
    const machines = Array.from({ length: 8 }, () => session({ store: { ...kept } }))

    await timers.finish(Promise.all(machines.map(one => getUserInfo({ client: client.asUser(one) }))))

    expect(spent).toEqual(['r-0'])
    expect(sent).toEqual(Array.from({ length: 8 }, () => 'u-1'))
  })

  test('T7 without turns, the one that comes too late reads what the other has kept', async () => {
    const { timers, kept, session, call, tokens, sent, next } = setUp(plain)
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    const other = session({ store: plain(kept) })
    next.push(async honest => {
      // While this machine waits, the other one spends the very same token.
      await other.get()
      return honest()
    })

    await call(one)

    expect(sent).toEqual(['u-1'])
    expect(kept.get(NAME)).toContain('"accessToken":"u-1"')
  })

  test('T10 two users, two apps, and Feishu and Lark never meet in one store', async () => {
    const { timers, kept, session, tokens } = setUp()
    const elsewhere = fakeUser({ appId: 'cli_2' })
    await timers.finish(session().save(tokens()))
    await timers.finish(session({ key: 'ou_1#lease' }).save(tokens({ access_token: 'u-lease' })))
    await timers.finish(session({ key: 'ou_2' }).save(tokens({ access_token: 'u-2' })))
    await timers.finish(session({ client: elsewhere.client }).save(tokens({ access_token: 'u-3' })))

    expect(await timers.finish(session().get())).toBe('u-0')
    expect(await timers.finish(session({ key: 'ou_1#lease' }).get())).toBe('u-lease')
    expect(await timers.finish(session({ key: 'ou_2' }).get())).toBe('u-2')
    expect(await timers.finish(session({ client: elsewhere.client }).get())).toBe('u-3')
    expect(kept.get(NAME)).toContain('u-0')
  })
})

describe('trouble while refreshing', () => {
  test.each([
    ['20050', () => json({ code: 20050, error: 'server_error' }, 500)],
    ['20072', () => json({ code: 20072, error: 'temporarily_unavailable' }, 503)],
    ['a gateway page', () => new Response('<html>', { status: 502 })],
    ['a cut connection', () => new TypeError('fetch failed', { cause: new Error('read ECONNRESET') })],
  ])('%s is tried once more', async (_, trouble) => {
    const { timers, session, call, tokens, sent, spent, next } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    next.push(trouble)

    await call(one)

    expect(spent).toEqual(['r-0', 'r-0'])
    expect(sent).toEqual(['u-1'])
  })

  test('twice 20050 is thrown, nothing is lost, and the next call refreshes', async () => {
    const { timers, session, call, tokens, sent, spent, next } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    const trouble = () => json({ code: 20050, error: 'server_error' }, 500)
    next.push(trouble, trouble)

    expect(await rejection(call(one))).toMatchObject({ name: 'LarkApiError', code: 20050, retryable: true })
    await call(one)

    expect(spent).toEqual(['r-0', 'r-0', 'r-0'])
    expect(sent).toEqual(['u-1'])
  })

  test.each([20026, 20037, 20064, 20073])('code %d: the user has to log in again, and is told so once', async code => {
    const { timers, kept, session, call, tokens, sent, spent, next } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    next.push(() => json({ code, error: 'invalid_grant', error_description: 'no' }, 400))

    const error = await rejection(call(one))
    const second = await rejection(call(session()))

    expect(error).toMatchObject({ name: 'LarkAuthError', code })
    expect(error.message).toContain('log in again')
    expect(second).toMatchObject({ name: 'LarkAuthError' })
    expect(second.message).toContain('log in again')
    expect(spent).toHaveLength(1)
    expect(sent).toEqual([])
    expect(kept.get(NAME)).toBe(undefined)
  })

  test('with nothing in the store, the user has to log in: no call is made', async () => {
    const { session, call, sent, spent } = setUp()

    const error = await rejection(call(session()))

    expect(error).toMatchObject({ name: 'LarkAuthError', code: 99991669 })
    expect(error.message).toBe(
      'nobody is logged in under this key: the store holds no tokens.\nFix: let the user log in again (getAuth), then hand the new tokens to session.save(tokens).',
    )
    expect(error.stack).not.toContain('refused by Lark')
    expect([sent, spent]).toEqual([[], []])
  })

  test('without a refresh token, the session ends with its access token, and says which scope would help', async () => {
    const { timers, session, call, tokens, sent } = setUp()
    const one = session()
    const { refresh_token: _, refresh_expires_in: __, ...short } = tokens()
    await timers.finish(one.save(short))
    await call(one)
    await timers.advance(7195_000)

    const error = await rejection(call(one))

    expect(error).toMatchObject({ name: 'LarkAuthError' })
    expect(error.message).toContain('offline_access')
    expect(sent).toEqual(['u-0'])
  })

  test('a refresh that Lark never answers ends inside the lease', async () => {
    const { timers, session, call, tokens, next } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    next.push(hang, hang)
    const startMs = timers.now()

    expect(await rejection(call(one))).toMatchObject({ name: 'LarkTimeoutError' })
    expect(timers.now() - startMs).toBeLessThan(20_000)
    expect(timers.pending).toBe(0)
  })
})

describe('T9', () => {
  test('T9 the new pair is in the store before anybody gets it', async () => {
    const order: string[] = []
    const { timers, session, tokens } = setUp(store => ({
      ...store,
      set: (key, value, ttlMs) => {
        if (value.includes('u-1')) order.push('kept')
        return store.set(key, value, ttlMs)
      },
    }))
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)

    await timers.finish(one.get().then(token => order.push(token)))

    expect(order).toEqual(['kept', 'u-1'])
  })

  test('T9 a write that fails twice is tried a third time', async () => {
    let fails = 0
    const { timers, session, call, tokens, sent, spent } = setUp(store => ({
      ...store,
      set: (key, value, ttlMs) => {
        if (fails-- > 0) throw new Error('full')
        return store.set(key, value, ttlMs)
      },
    }))
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    fails = 2

    await call(one)

    expect(spent).toEqual(['r-0'])
    expect(sent).toEqual(['u-1'])
  })

  test.each(['throws', 'hangs'])(
    'T9 where the store %s, the error holds the pair, and the next call of any session keeps it without another refresh',
    async how => {
      let down = false
      const { timers, kept, session, call, tokens, sent, spent } = setUp(store => ({
        ...store,
        set: (key, value, ttlMs) => {
          if (!down) return store.set(key, value, ttlMs)
          if (how === 'hangs') return hang()
          throw new Error('SENTINEL')
        },
      }))
      const one = session()
      await timers.finish(one.save(tokens()))
      await timers.advance(3 * HOUR_MS)
      down = true

      const error = await rejection(call(one))
      expect(error).toMatchObject({ name: 'LarkStoreError' })
      expect((error as { tokens?: unknown }).tokens).toMatchObject({ access_token: 'u-1', refresh_token: 'r-1' })
      expect(sent).toEqual([])
      down = false
      await timers.advance(1_000)
      await call(session())

      expect(spent).toEqual(['r-0'])
      expect(sent).toEqual(['u-1'])
      expect(kept.get(NAME)).toContain('"refreshToken":"r-1"')
    },
  )

  test('T9 the pair that the error holds can be saved by hand', async () => {
    let down = false
    const { timers, kept, session, call, tokens } = setUp(store => ({
      ...store,
      set: (key, value, ttlMs) => (down ? Promise.reject(new Error('down')) : store.set(key, value, ttlMs)),
    }))
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    down = true
    const { tokens: pair } = (await rejection(call(one))) as Error & { tokens: ReturnType<typeof tokens> }
    down = false

    await timers.finish(session({ store: { ...kept } }).save(pair))

    expect(kept.get(NAME)).toContain('"refreshToken":"r-1"')
  })

  test('T9 a pair that could not be kept gives way to a log-in on another machine', async () => {
    let down = false
    const { timers, kept, session, call, tokens, sent } = setUp(store => ({
      ...store,
      set: (key, value, ttlMs) => (down ? Promise.reject(new Error('down')) : store.set(key, value, ttlMs)),
    }))
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    down = true
    await rejection(call(one))
    down = false
    await timers.finish(session({ store: { ...kept } }).save(tokens({ access_token: 'u-new', refresh_token: 'r-new' })))

    await call(session())

    expect(sent).toEqual(['u-new'])
    expect(kept.get(NAME)).toContain('r-new')
  })

  test('L1 no error shows a token', async () => {
    const { timers, session, call, tokens, next } = setUp(store => ({
      ...store,
      set: (_, value) => (value.includes('r-0') ? store.set(NAME, value, 1e9) : Promise.reject(new Error(value))),
    }))
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    const unkept = await rejection(call(one))
    next.push(() => json({ code: 20073, error: 'invalid_grant', error_description: 'r-0 was used' }, 400))
    const spentError = await rejection(call(session({ store: memoryStore(), tokens: tokens({ expires_in: 1 }) })))

    for (const error of [unkept, spentError]) {
      const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${error.stack}`
      expect(shown).not.toMatch(/u-1|r-1|app-secret/)
    }
  })

  test('a machine that died between refresh and write holds the others up for its lease, no longer', async () => {
    const { timers, kept, session, call, tokens, spent, next } = setUp()
    await timers.finish(session().save(tokens()))
    await timers.advance(3 * HOUR_MS)
    // Lark has spent the token, and the answer dies with the machine.
    next.push(honest => {
      honest()
      return hang()
    })
    session({ store: { ...kept, set: hang, deleteIfEqual: hang } })
      .get()
      .catch(() => undefined)
    await idle()
    const startMs = timers.now()

    const error = await rejection(call(session({ store: { ...kept } })))

    expect(error).toMatchObject({ name: 'LarkAuthError', code: 20073 })
    expect(timers.now() - startMs).toBeLessThan(32_000)
    expect(spent.length).toBeGreaterThanOrEqual(2)
  })
})

describe('T8 a store that fails', () => {
  test('T8 hangs: calls go on with the token in memory, and wait half a second once a minute', async () => {
    let hangs = false
    const { timers, session, call, tokens, sent } = setUp(store => ({
      ...store,
      get: key => (hangs ? hang() : store.get(key)),
    }))
    const one = session()
    await timers.finish(one.save(tokens()))
    hangs = true
    await timers.advance(60_000)
    const startMs = timers.now()

    await call(one)
    await call(one)

    expect(timers.now() - startMs).toBe(500)
    expect(sent).toEqual(['u-0', 'u-0'])
  })

  test('T8 hangs: sessions that are made for each request wait for it once a second, and warn of it once', async () => {
    const warnings: string[] = []
    const logger = { debug() {}, warn: (message: string) => void warnings.push(message), error() {} }
    const { timers, session, call, tokens, sent } = setUp(store => ({ ...store, get: hang }))
    const startMs = timers.now()

    for (let requests = 0; requests < 5; requests++) await call(session({ tokens: tokens(), logger }))

    expect(timers.now() - startMs).toBe(500)
    expect(warnings).toHaveLength(1)
    expect(sent).toHaveLength(5)
  })

  test('T8 hangs from the start: tokens that were given serve', async () => {
    const { timers, session, call, tokens, sent } = setUp(() => ({
      get: hang,
      set: hang,
      delete: hang,
      setIfAbsent: hang,
    }))
    const startMs = timers.now()

    await call(session({ tokens: tokens() }))

    expect(timers.now() - startMs).toBe(500)
    expect(sent).toEqual(['u-0'])
  })

  test.each(['get', 'setIfAbsent'] as const)(
    'T8 %s fails when a refresh is due: the refresh token is not spent, and the user is not logged out',
    async method => {
      let down = false
      const { timers, session, call, tokens, sent, spent } = setUp(store => ({
        ...store,
        [method]: (...args: [string, string, number]) =>
          down ? Promise.reject(new Error('down')) : (store[method] as (...args: unknown[]) => unknown)(...args),
      }))
      const one = session()
      await timers.finish(one.save(tokens()))
      await timers.advance(3 * HOUR_MS)
      down = true

      expect(await rejection(call(one))).toMatchObject({ name: 'LarkStoreError', tokens: undefined })
      expect(spent).toEqual([])
      down = false
      await call(one)

      expect(sent).toEqual(['u-1'])
    },
  )

  test('T8 junk in place of the pair: memory goes on, and the next refresh writes over it', async () => {
    const { timers, kept, session, call, tokens, sent } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await kept.set(NAME, '{"v":0,"token":"old"}', 1e9)
    await timers.advance(60_000)
    await call(one)
    await timers.advance(3 * HOUR_MS)

    await call(one)

    expect(sent).toEqual(['u-0', 'u-1'])
    expect(kept.get(NAME)).toContain('u-1')
  })

  test.each(['{"v":0}', 'null', '[]', '', '{"v":1,"accessToken":7,"expiresAtMs":1,"renewAtMs":1}'])(
    'T8 junk (%s) and nothing in memory: the user has to log in',
    async junk => {
      const { kept, session, call } = setUp()
      await kept.set(NAME, junk, 1e9)

      expect(await rejection(call(session()))).toMatchObject({ name: 'LarkAuthError' })
    },
  )
})

describe('logging in and out', () => {
  test('after logOut nothing is kept, here or in the store', async () => {
    const { timers, kept, session, call, tokens, sent } = setUp()
    const one = session({ tokens: tokens() })
    await call(one)

    await timers.finish(one.logOut())

    expect(await rejection(call(one))).toMatchObject({ name: 'LarkAuthError' })
    expect(sent).toEqual(['u-0'])
    expect(kept.get(NAME)).toBe(undefined)
  })

  test('another machine notices a log-out within a minute', async () => {
    const { timers, session, call, tokens } = setUp()
    const [one, other] = [session(), session()]
    await timers.finish(one.save(tokens()))
    await call(other)
    await timers.finish(one.logOut())
    await timers.advance(60_000)

    expect(await rejection(call(other))).toMatchObject({ name: 'LarkAuthError' })
  })

  test.each(['here', 'on another machine'])('a refresh under way %s does not bring the user back', async where => {
    const { timers, kept, session, tokens, next } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    let answer: (() => void) | undefined
    next.push(
      honest =>
        new Promise(resolve => {
          answer = () => resolve(honest())
        }),
    )
    const refreshing = where === 'here' ? one.get() : session({ store: { ...kept } }).get()
    refreshing.catch(() => undefined)
    await idle()

    const out = one.logOut()
    await idle()
    answer?.()
    await timers.finish(out)

    expect(kept.get(NAME)).toBe(undefined)
    expect(await rejection(timers.finish(one.get()))).toMatchObject({ name: 'LarkAuthError' })
  })

  test('a log-in while a refresh is under way wins', async () => {
    const { timers, kept, session, tokens, next } = setUp()
    const one = session()
    await timers.finish(one.save(tokens()))
    await timers.advance(3 * HOUR_MS)
    let answer: (() => void) | undefined
    next.push(
      honest =>
        new Promise(resolve => {
          answer = () => resolve(honest())
        }),
    )
    one.get().catch(() => undefined)
    await idle()

    const saved = one.save(tokens({ access_token: 'u-new', refresh_token: 'r-new' }))
    await idle()
    answer?.()
    await timers.finish(saved)

    expect(await timers.finish(one.get())).toBe('u-new')
    expect(kept.get(NAME)).toContain('r-new')
  })

  test('a log-out that the store does not take is told', async () => {
    const { timers, session, tokens } = setUp(store => ({ ...store, delete: () => Promise.reject(new Error('down')) }))
    const one = session()
    await timers.finish(one.save(tokens()))

    expect(await rejection(timers.finish(one.logOut()))).toMatchObject({ name: 'LarkStoreError' })
  })

  test('misuse is told at once', () => {
    const { session } = setUp()

    expect(() => session({ key: '' })).toThrow(new TypeError("key: expected a string that isn't empty"))
    expect(() => session({ store: undefined as never })).toThrow(TypeError)
    expect(() => session({ tokens: {} as never })).toThrow('got undefined as access_token')
  })
})
