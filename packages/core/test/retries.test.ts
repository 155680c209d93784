import { createClient, LarkRateLimitError } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { faked, getChat, keysOf, rejection, sendText, urge } from './calls.ts'
import { fakeLark, json, type Reply } from './fakeLark.ts'
import { fakeTimers } from './fakeTimers.ts'

const down = () => json({ code: 1500, msg: 'internal error' }, 503)
const limited = (status: number, code: number, headers: Record<string, string> = {}) =>
  json({ code, msg: 'slow down' }, status, headers)
const cut = () =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })
const unreached = () =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' }),
  })

/** A client whose waits are told by its own retry events. */
function setUp(
  replies: Reply[],
  { random = () => 0.5, ...options }: { random?: () => number; totalTimeoutMs?: number; retries?: number } = {},
) {
  const lark = fakeLark(replies)
  const timers = fakeTimers({ random })
  const waits: number[] = []
  const reasons: string[] = []
  const client = createClient({
    ...faked(lark, timers),
    ...options,
    onRetry: ({ waitMs, reason }) => {
      waits.push(waitMs)
      reasons.push(reason)
    },
  })
  return { lark, timers, client, waits, reasons }
}

describe('H1', () => {
  test.each([0, 0.5, 0.999])(
    'H1 a read gets through two 503s, each wait inside its bounds (jitter %d)',
    async random => {
      const { lark, timers, client, waits } = setUp([down, down, { code: 0, msg: 'ok', data: { name: 'Ops' } }], {
        random: () => random,
      })

      const { data } = await timers.finish(getChat({ client }))

      expect(data).toEqual({ name: 'Ops' })
      expect(lark.calls).toHaveLength(3)
      expect(waits).toEqual([500 * random, 1000 * random])
      expect(timers.pending).toBe(0)
    },
  )

  test('H1 the third 503 is the last by default, and what Lark said is thrown', async () => {
    const { lark, timers, client } = setUp([down])

    const error = await rejection(timers.finish(getChat({ client })))

    expect(lark.calls).toHaveLength(3)
    expect(error).toMatchObject({ name: 'LarkApiError', code: 1500, status: 503, retryable: true, logId: 'log-1' })
  })

  test('H1 waits stop doubling at 8 s', async () => {
    const { timers, client, waits } = setUp([down], { retries: 7, random: () => 0.999_999, totalTimeoutMs: 1e6 })

    await rejection(timers.finish(getChat({ client })))

    expect(waits.map(Math.round)).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000])
  })
})

describe('H2', () => {
  test.each([
    ['429 with 99991400', 429, 99991400],
    ['400 with 99991400', 400, 99991400],
    ['400 with 230020, the limit of one chat', 400, 230020],
    ['200 with 11232, the limit of a group bot', 200, 11232],
    ['429 with a code of another kind', 429, 1],
  ])('H2 %s waits for as long as Lark says, then goes through', async (_, status, code) => {
    const { lark, timers, client, waits, reasons } = setUp([
      () => limited(status, code, { 'x-ogw-ratelimit-reset': '2' }),
      { code: 0, msg: 'ok', data: { message_id: 'om_1' } },
    ])

    const { data } = await timers.finish(sendText({ client }))

    expect(data.message_id).toBe('om_1')
    expect(lark.calls).toHaveLength(2)
    expect(reasons).toEqual(['rate-limit'])
    expect(waits[0]).toBeGreaterThanOrEqual(2000)
    expect(waits[0]).toBeLessThanOrEqual(2250)
  })

  test('H2 a write without idempotency field goes again after a rate limit: it was refused before it was carried out', async () => {
    const { lark, timers, client } = setUp([
      () => limited(429, 99991400, { 'x-ogw-ratelimit-reset': '1' }),
      { code: 0, msg: 'ok', data: {} },
    ])

    await timers.finish(urge({ client }))

    expect(lark.calls).toHaveLength(2)
  })

  test('H2 rate limits do not use up retries: ten in a row are waited out', async () => {
    const { lark, timers, client } = setUp([
      ...Array.from({ length: 10 }, () => () => limited(429, 99991400, { 'x-ogw-ratelimit-reset': '1' })),
      { code: 0, msg: 'ok', data: {} },
    ])

    await timers.finish(sendText({ client }))

    expect(lark.calls).toHaveLength(11)
  })

  test('H2 the wait is taken from retry-after where Lark sends no reset', async () => {
    const { timers, client, waits } = setUp(
      [() => limited(429, 99991400, { 'retry-after': '3' }), { code: 0, msg: 'ok', data: {} }],
      { random: () => 0 },
    )

    await timers.finish(sendText({ client }))

    expect(waits).toEqual([3000])
  })
})

describe('H3', () => {
  test('H3 a wait longer than the call may take is thrown at once, with its length', async () => {
    const { lark, timers, client, waits } = setUp([() => limited(429, 99991400, { 'x-ogw-ratelimit-reset': '3600' })])

    const error = await rejection(timers.finish(sendText({ client })))

    expect(error).toBeInstanceOf(LarkRateLimitError)
    expect(error).toMatchObject({ code: 99991400, status: 429, retryAfterMs: 3_600_000, retryable: true })
    expect(lark.calls).toHaveLength(1)
    expect(waits).toEqual([])
    expect(timers.pending).toBe(0)
  })

  test.each(['abc', '-1', '0', '', 'NaN', '1e400', 'Infinity', '2 s', '0x10'])(
    'H3 a reset of "%s" counts as none: backoff, never a loop without a pause',
    async reset => {
      const { lark, timers, client, waits } = setUp(
        [() => limited(429, 99991400, { 'x-ogw-ratelimit-reset': reset })],
        { random: () => 0 },
      )

      const error = await rejection(timers.finish(sendText({ client })))

      expect(error).toMatchObject({ name: 'LarkRateLimitError', retryAfterMs: undefined })
      expect(waits.every(wait => wait >= 100)).toBe(true)
      expect(lark.calls.length).toBeLessThanOrEqual(601)
    },
  )

  test('H3 a reset of a millisecond is no invitation to hammer', async () => {
    const { timers, client, waits } = setUp([() => limited(429, 99991400, { 'x-ogw-ratelimit-reset': '0.001' })], {
      random: () => 0,
      totalTimeoutMs: 2000,
    })

    await rejection(timers.finish(sendText({ client })))

    expect(Math.min(...waits)).toBeGreaterThanOrEqual(100)
  })

  test('H3 half a second is understood', async () => {
    const { timers, client, waits } = setUp(
      [() => limited(429, 99991400, { 'x-ogw-ratelimit-reset': '0.5' }), { code: 0, msg: 'ok', data: {} }],
      { random: () => 0 },
    )

    await timers.finish(sendText({ client }))

    expect(waits).toEqual([500])
  })

  test('H3 without any header it backs off, and ends when the time is up', async () => {
    const { lark, timers, client, waits } = setUp([() => limited(429, 99991400)], {
      totalTimeoutMs: 20_000,
      random: () => 1,
    })

    const error = await rejection(timers.finish(sendText({ client })))

    expect(error).toBeInstanceOf(LarkRateLimitError)
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000])
    expect(lark.calls).toHaveLength(6)
  })
})

describe('H4', () => {
  test('H4 a send keeps its idempotency key over every attempt', async () => {
    const { lark, timers, client } = setUp([cut, down, { code: 0, msg: 'ok', data: {} }])

    await timers.finish(sendText({ client }))

    const keys = keysOf(lark)
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/)
  })

  test('H4 two sends have two keys', async () => {
    const { lark, client, timers } = setUp([{ code: 0, msg: 'ok', data: {} }])

    await timers.finish(Promise.all([sendText({ client }), sendText({ client })]))

    const [first, second] = keysOf(lark)
    expect(first).not.toBe(second)
  })

  test('H4 when every attempt broke, the error holds the key to call again with', async () => {
    const { lark, timers, client } = setUp([cut])

    const error = await rejection(timers.finish(sendText({ client })))

    const [uuid] = keysOf(lark)
    expect(lark.calls).toHaveLength(3)
    expect(error).toMatchObject({ name: 'LarkNetworkError', maybeDelivered: true, idempotencyKey: uuid })
    expect(error.message).toContain('read ECONNRESET; Lark may have carried it out.')
  })
})

describe('H5', () => {
  test('H5 a write without idempotency field is not repeated when the connection breaks', async () => {
    const { lark, timers, client, waits } = setUp([cut])

    const error = await rejection(timers.finish(urge({ client })))

    expect(lark.calls).toHaveLength(1)
    expect(waits).toEqual([])
    expect(error).toMatchObject({ name: 'LarkNetworkError', maybeDelivered: true, idempotencyKey: undefined })
  })

  test('H5 nor after a 503', async () => {
    const { lark, timers, client } = setUp([down])

    const error = await rejection(timers.finish(urge({ client })))

    expect(lark.calls).toHaveLength(1)
    expect(error).toMatchObject({ code: 1500, status: 503 })
  })

  test('H5 it is repeated where the connection was never made', async () => {
    const { lark, timers, client } = setUp([unreached, { code: 0, msg: 'ok', data: {} }])

    await timers.finish(urge({ client }))

    expect(lark.calls).toHaveLength(2)
  })

  test('H5 and then nothing can have been delivered', async () => {
    const { timers, client } = setUp([unreached])

    expect(await rejection(timers.finish(urge({ client })))).toMatchObject({ maybeDelivered: false })
  })

  test('H5 a read never says that something may have been delivered', async () => {
    const { timers, client } = setUp([cut])

    expect(await rejection(timers.finish(getChat({ client })))).toMatchObject({ maybeDelivered: false })
  })

  test('H5 a body that can be read once is not sent twice', async () => {
    const { lark, timers, client } = setUp([down])
    const stream = new Blob(['file']).stream()

    await rejection(
      timers.finish(client.request({ method: 'POST', path: 'im/v1/files', body: stream, repeatable: true })),
    )

    expect(lark.calls).toHaveLength(1)
  })
})

describe('H9', () => {
  test.each([200, 400, 403, 404])('H9 a code other than 0 is an error with status %d, never data', async status => {
    const { lark, timers, client } = setUp([
      () => json({ code: 230002, msg: 'The bot can not be outside the group.', data: {} }, status),
    ])

    const error = await rejection(timers.finish(sendText({ client })))

    expect(error).toMatchObject({ name: 'LarkApiError', code: 230002, status, logId: 'log-1', retryable: false })
    expect(error.message).toContain('POST im/v1/messages was refused by Lark: The bot can not be outside the group.')
    expect(error.message).toContain('Fix: add the bot to the group')
    expect(lark.calls).toHaveLength(1)
  })

  test.each([500, 502, 503, 504, 200])(
    'H9 a code that means trouble at the server is tried again with status %d',
    async status => {
      const { lark, timers, client } = setUp([
        () => json({ code: 2200, msg: 'inner error' }, status),
        { code: 0, msg: 'ok', data: {} },
      ])

      await timers.finish(sendText({ client }))

      expect(lark.calls).toHaveLength(2)
    },
  )

  test('H9 a send that is still on its way is asked for again under the same key', async () => {
    const { lark, timers, client } = setUp([
      () => json({ code: 230049, msg: 'being sent' }, 400),
      { code: 0, msg: 'ok', data: {} },
    ])

    await timers.finish(sendText({ client }))

    const [first, second] = keysOf(lark)
    expect(second).toBe(first)
  })

  test('H9 missing scopes are named', async () => {
    const refusal = {
      code: 99991672,
      msg: 'Access denied.',
      error: {
        permission_violations: [
          { type: 'action_scope_required', subject: 'im:message' },
          { subject: 'im:message:send_as_bot' },
        ],
        log_id: 'log-2',
        troubleshooter: 'https://open.feishu.cn/search?code=99991672',
      },
    }
    const { timers, client } = setUp([() => json(refusal, 400)])

    const error = await rejection(timers.finish(sendText({ client })))

    expect(error).toMatchObject({
      missingScopes: ['im:message', 'im:message:send_as_bot'],
      troubleshooter: refusal.error.troubleshooter,
    })
    expect(error.message).toContain('Fix: give the app one of im:message, im:message:send_as_bot')
  })

  test('H9 fields that Lark found wrong are named', async () => {
    const refusal = {
      code: 99992402,
      msg: 'field validation failed',
      error: { field_violations: [{ field: 'receive_id', value: '', description: 'receive_id is required' }] },
    }
    const { timers, client } = setUp([() => json(refusal, 400)])

    const error = await rejection(timers.finish(sendText({ client })))

    expect(error).toMatchObject({ fieldViolations: ['receive_id: receive_id is required'] })
    expect(error.message).toContain('receive_id: receive_id is required')
  })
})

test('retries: 0 leaves one attempt', async () => {
  const { lark, timers, client } = setUp([down], { retries: 0 })

  await rejection(timers.finish(getChat({ client })))

  expect(lark.calls).toHaveLength(1)
})

test('no attempt starts after the total time', async () => {
  const { lark, timers, client } = setUp([down], { retries: 50, totalTimeoutMs: 5000, random: () => 1 })

  await rejection(timers.finish(getChat({ client })))

  // At 0, 0.5, 1.5 and 3.5 s; the next would be at 7.5 s.
  expect(lark.calls).toHaveLength(4)
})
