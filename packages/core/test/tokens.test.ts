import { createClient } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { faked, getChat, rejection, sendText, urge } from './calls.ts'
import { fakeLark, json, type Reply, type SeenRequest } from './fakeLark.ts'
import { fakeTimers, idle } from './fakeTimers.ts'

const OK = { code: 0, msg: 'ok', data: {} }
const HOUR_MS = 60 * 60_000
const many = (count: number, run: () => Promise<unknown>) => Promise.all(Array.from({ length: count }, run))
const token = (name: string, expire: unknown = 7200) => ({ code: 0, msg: 'ok', tenant_access_token: name, expire })
const refused = () => json({ code: 99991663, msg: 'Invalid access token for authorization.' }, 400)
/** Says yes to these tokens alone. */
const onlyFor =
  (...good: string[]): Reply =>
  (seen: SeenRequest) =>
    good.includes(seen.token ?? '') ? OK : refused()

function setUp(replies: Reply[], tokens: Reply[] = []) {
  const lark = fakeLark(replies, { tokens })
  const timers = fakeTimers({ random: () => 0 })
  return { lark, timers, client: createClient(faked(lark, timers)) }
}

describe('T1', () => {
  test('T1 a hundred calls at once with no token yet ask for one', async () => {
    const { lark, timers, client } = setUp([OK])

    await timers.finish(many(100, () => sendText({ client })))

    expect(lark.tokenCalls).toHaveLength(1)
    expect(lark.tokenCalls[0]).toMatchObject({
      method: 'POST',
      path: '/open-apis/auth/v3/tenant_access_token/internal',
      body: { app_id: 'cli_1', app_secret: 'app-secret' },
      token: undefined,
    })
    expect(lark.calls).toHaveLength(100)
    expect(new Set(lark.calls.map(call => call.token))).toEqual(new Set(['t-1']))
  })

  test('T1 and the hundred and first asks for none', async () => {
    const { lark, timers, client } = setUp([OK])
    await timers.finish(many(100, () => sendText({ client })))

    await timers.finish(sendText({ client }))

    expect(lark.tokenCalls).toHaveLength(1)
  })

  test('T1 clients derived from one share its token', async () => {
    const { lark, timers, client } = setUp([OK])

    await timers.finish(Promise.all([getChat({ client }), getChat({ client: client.forTenant('tenant-1') })]))

    expect(lark.tokenCalls).toHaveLength(1)
  })
})

describe('T2', () => {
  test('T2 a refused secret reaches all who wait, and is not kept: the next call asks again', async () => {
    const wrong = () => json({ code: 10014, msg: 'app secret invalid' })
    const { lark, timers, client } = setUp([OK], [wrong, token('t-2')])

    const errors = await timers.finish(many(20, () => rejection(sendText({ client }))))

    expect(lark.tokenCalls).toHaveLength(1)
    expect(lark.calls).toEqual([])
    for (const error of errors) expect(error).toMatchObject({ name: 'LarkApiError', code: 10014 })
    expect((errors[0] as Error).message).toContain('Fix: ')
    await timers.finish(sendText({ client }))
    expect(lark.calls[0]?.token).toBe('t-2')
  })

  test('T2 a token endpoint that is down for a moment is asked again, and nobody notices', async () => {
    const { lark, timers, client } = setUp([OK], [() => new Response('', { status: 503 }), token('t-2')])

    await timers.finish(many(200, () => sendText({ client })))

    expect(lark.tokenCalls).toHaveLength(2)
    expect(lark.calls).toHaveLength(200)
  })

  test('T2 an answer without a token is an error, not a call without one', async () => {
    const { lark, timers, client } = setUp([OK], [{ code: 0, msg: 'ok', expire: 7200 }])

    const error = await rejection(timers.finish(sendText({ client })))

    expect(error.message).toContain('tenant_access_token')
    expect(lark.calls).toEqual([])
  })
})

describe('T3', () => {
  test('T3 twenty calls whose token is refused share one new token and are sent once more, each', async () => {
    const { lark, timers, client } = setUp([onlyFor('t-2')])

    await timers.finish(many(20, () => sendText({ client })))

    expect(lark.tokenCalls).toHaveLength(2)
    const tokens = lark.calls.map(call => call.token)
    expect(tokens.filter(name => name === 't-1')).toHaveLength(20)
    expect(tokens.filter(name => name === 't-2')).toHaveLength(20)
  })

  test('T3 a write without idempotency field too: a refused token means that nothing was carried out', async () => {
    const { lark, timers, client } = setUp([onlyFor('t-2')])

    await timers.finish(urge({ client }))

    expect(lark.calls).toHaveLength(2)
  })

  test('T3 a refusal that comes late does not drop the new token', async () => {
    let release: () => void = () => undefined
    const late: Reply = () =>
      new Promise(resolve => {
        release = () => resolve(refused())
      })
    const { lark, timers, client } = setUp([late, refused, onlyFor('t-2')])
    const slow = sendText({ client })
    await idle()
    await timers.finish(sendText({ client }))

    release()
    await timers.finish(slow)

    expect(lark.tokenCalls).toHaveLength(2)
    expect(lark.calls.map(call => call.token)).toEqual(['t-1', 't-1', 't-2', 't-2'])
  })

  test.each([99991663, 99991664, 99991665, 99991671])('T3 code %d with status 200, 400 and 401', async code => {
    for (const status of [200, 400, 401]) {
      const { lark, timers, client } = setUp([() => json({ code, msg: 'invalid' }, status), OK])
      await timers.finish(sendText({ client }))
      expect(lark.tokenCalls).toHaveLength(2)
    }
  })

  test('T3 a token of the caller’s own is not replaced: its refusal surfaces', async () => {
    const lark = fakeLark([refused])

    const error = await rejection(sendText({ tenantAccessToken: 't-mine', instance: lark.instance }))

    expect(error).toMatchObject({ name: 'LarkApiError', code: 99991663 })
    expect(lark.calls).toHaveLength(1)
    expect(lark.tokenCalls).toEqual([])
  })
})

describe('T4', () => {
  test('T4 refused twice in a row, the call ends: two requests, no loop', async () => {
    const { lark, timers, client } = setUp([refused])

    const error = await rejection(timers.finish(sendText({ client })))

    expect(error).toMatchObject({ name: 'LarkApiError', code: 99991663 })
    expect(lark.calls.map(call => call.token)).toEqual(['t-1', 't-2'])
  })

  test('T4 and the next call begins with neither of the two', async () => {
    const { lark, timers, client } = setUp([refused, refused, OK])
    await rejection(timers.finish(sendText({ client })))

    await timers.finish(sendText({ client }))

    expect(lark.calls.at(-1)?.token).toBe('t-3')
  })
})

describe('T5', () => {
  test('T5 a token is used until 30 minutes before its end, then renewed while calls go on with it', async () => {
    const { lark, timers, client } = setUp([OK])
    await timers.finish(sendText({ client }))

    await timers.advance(1.5 * HOUR_MS - 1000)
    await timers.finish(sendText({ client }))
    expect(lark.tokenCalls).toHaveLength(1)

    await timers.advance(1000)
    await timers.finish(sendText({ client }))
    await timers.finish(sendText({ client }))
    expect(lark.tokenCalls).toHaveLength(2)
    expect(lark.calls.map(call => call.token)).toEqual(['t-1', 't-1', 't-1', 't-2'])
  })

  test('T5 a renewal that fails takes nothing from the calls, and is tried again by the next', async () => {
    const { lark, timers, client } = setUp([OK], [token('t-1'), () => json({ code: 10003, msg: 'no' }), token('t-3')])
    await timers.finish(sendText({ client }))

    await timers.advance(1.6 * HOUR_MS)
    await timers.finish(sendText({ client }))
    await timers.finish(sendText({ client }))
    await timers.finish(sendText({ client }))

    expect(lark.calls.map(call => call.token)).toEqual(['t-1', 't-1', 't-1', 't-3'])
  })

  test('T5 one that has ended is waited for', async () => {
    const { lark, timers, client } = setUp([OK])
    await timers.finish(sendText({ client }))

    await timers.advance(2 * HOUR_MS)
    await timers.finish(many(50, () => sendText({ client })))

    expect(lark.tokenCalls).toHaveLength(2)
    expect(new Set(lark.calls.slice(1).map(call => call.token))).toEqual(new Set(['t-2']))
  })

  test('T5 with 1,799 seconds it is renewed once in passing, not for every call', async () => {
    const { lark, timers, client } = setUp([OK], [token('t-1', 1799)])

    for (let n = 0; n < 20; n++) await timers.finish(sendText({ client }))

    expect(lark.tokenCalls.length).toBeLessThanOrEqual(2)
  })

  test('T5 a life of 100 seconds is used, not asked for anew by each call', async () => {
    const { lark, timers, client } = setUp([OK], [token('t-1', 100)])

    for (let n = 0; n < 20; n++) await timers.finish(sendText({ client }))
    expect(lark.tokenCalls).toHaveLength(1)

    await timers.advance(100_000)
    await timers.finish(sendText({ client }))
    expect(lark.tokenCalls).toHaveLength(2)
  })

  test.each([0, -1, undefined, '7200', null, Number.NaN])(
    'T5 a life of %s serves those who wait, and is not kept',
    async expire => {
      const { lark, timers, client } = setUp([OK], [{ ...token('t-1'), expire }, token('t-2')])

      await timers.finish(many(10, () => sendText({ client })))
      expect(lark.tokenCalls).toHaveLength(1)

      await timers.finish(sendText({ client }))
      expect(lark.tokenCalls).toHaveLength(2)
    },
  )
})

describe('T6', () => {
  test('T6 a clock that jumps two hours ahead costs one more token', async () => {
    const { lark, timers, client } = setUp([OK])
    await timers.finish(sendText({ client }))

    timers.jump(2 * HOUR_MS)
    await timers.finish(many(20, () => sendText({ client })))

    expect(lark.tokenCalls).toHaveLength(2)
  })

  test('T6 a clock that jumps two hours back is found out by the first refusal', async () => {
    const { lark, timers, client } = setUp([OK, onlyFor('t-2')])
    await timers.finish(sendText({ client }))

    timers.jump(-2 * HOUR_MS)
    // Two hours of real time later, the token is dead and the clock says that it is not.
    await timers.advance(2 * HOUR_MS)
    await timers.finish(sendText({ client }))

    expect(lark.tokenCalls).toHaveLength(2)
    expect(lark.calls.map(call => call.token)).toEqual(['t-1', 't-1', 't-2'])
  })
})
