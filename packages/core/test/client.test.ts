import {
  createClient,
  isLarkApiError,
  isLarkAuthError,
  isLarkError,
  isLarkNetworkError,
  isLarkRateLimitError,
  isLarkTimeoutError,
  LarkApiError,
  LarkAuthError,
  LarkError,
  LarkRateLimitError,
  LarkTimeoutError,
  request,
} from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { rejection, sendText } from './calls.ts'
import { fakeLark } from './fakeLark.ts'

const app = { appId: 'cli_1', appSecret: 'app-secret' }
const OK = { code: 0, msg: 'ok', data: {} }

describe('a client refuses options that can’t be right', () => {
  test.each([
    ['appId', { appId: '' }],
    ['appId', { appId: undefined as never }],
    ['appId', { appId: 'cli 1' }],
    ['appSecret', { appSecret: '' }],
    ['appSecret', { appSecret: 7 as never }],
    ['retries', { retries: -1 }],
    ['retries', { retries: Number.NaN }],
    ['timeoutMs', { timeoutMs: 0 }],
    ['timeoutMs', { timeoutMs: Number.NaN }],
    ['uploadTimeoutMs', { uploadTimeoutMs: -1 }],
    ['totalTimeoutMs', { totalTimeoutMs: -1 }],
    ['maxAnswerBytes', { maxAnswerBytes: 0 }],
    ['domain', { domain: 'fish' as never }],
  ])('%s: %o', (name, wrong) => {
    expect(() => createClient({ ...app, ...wrong })).toThrow(TypeError)
    expect(() => createClient({ ...app, ...wrong })).toThrow(new RegExp(`^${name}: expected`))
  })
})

test('credentials that are empty, as an unset variable makes them, are called so, and others are not repeated', () => {
  const refused = (name: string) => new TypeError(`${name}: expected a string without spaces, got ''`)

  expect(() => createClient({ ...app, appId: '' })).toThrow(refused('appId'))
  expect(() => createClient({ ...app, appSecret: '' })).toThrow(refused('appSecret'))
  expect(() => createClient({ ...app, appSecret: 'app secret' })).toThrow(
    new TypeError('appSecret: expected a string without spaces'),
  )
})

test('making a client sends nothing', async () => {
  const lark = fakeLark([OK])

  createClient({ ...app, fetch: lark.fetch }).asUser('u-1')

  expect([...lark.calls, ...lark.tokenCalls]).toEqual([])
})

test('a client as a user sends the user’s token, and asks for none of the app’s', async () => {
  const lark = fakeLark([OK])

  await sendText({ client: createClient({ ...app, fetch: lark.fetch }).asUser('u-1') })

  expect(lark.calls[0]?.token).toBe('u-1')
  expect(lark.tokenCalls).toEqual([])
})

test('a user’s session is asked for each call, and once more when its token is refused', async () => {
  const lark = fakeLark([{ code: 99991668, msg: 'expired' }, OK])
  const dropped: string[] = []
  const session = {
    get: async () => (dropped.length === 0 ? 'u-1' : 'u-2'),
    refuse: (token: string) => dropped.push(token) > 0,
  }

  await sendText({ client: createClient({ ...app, fetch: lark.fetch }).asUser(session) })

  expect(lark.calls.map(({ token }) => token)).toEqual(['u-1', 'u-2'])
  expect(dropped).toEqual(['u-1'])
})

test('a store app without a tenant is told what to use', async () => {
  const lark = fakeLark([OK])
  const client = createClient({ ...app, appType: 'store', fetch: lark.fetch })

  expect((await rejection(sendText({ client }))).message).toContain('client.forTenant(tenantKey)')
  expect(lark.calls).toEqual([])
})

test.each([
  ['nobody', {}],
  ['two tokens', { tenantAccessToken: 't-1', userAccessToken: 'u-1' }],
  ['a client and a token', { client: createClient(app), tenantAccessToken: 't-1' }],
])('%s is no caller', async (_, caller) => {
  expect(await rejection(sendText(caller))).toBeInstanceOf(TypeError)
})

test('what is undefined is left out of query and body', async () => {
  const lark = fakeLark([OK])
  const client = createClient({ ...app, fetch: lark.fetch })

  await client.request({
    method: 'POST',
    path: 'x',
    query: { a: undefined, b: 0, c: false, d: '', e: ['1', '2'] },
    body: { a: undefined, b: null, c: 0 },
  })

  expect(lark.calls[0]?.url).toBe('https://open.feishu.cn/open-apis/x?b=0&c=false&d=&e=1&e=2')
  expect(lark.calls[0]?.body).toEqual({ b: null, c: 0 })
})

test('a list is sent as a list', async () => {
  const lark = fakeLark([OK])

  await createClient({ ...app, fetch: lark.fetch }).request({ method: 'POST', path: 'x', body: [1, 2] })

  expect(lark.calls[0]?.body).toEqual([1, 2])
})

test('a read has no body and no type of one', async () => {
  const lark = fakeLark([OK])

  await createClient({ ...app, fetch: lark.fetch }).request({ method: 'GET', path: 'x' })

  expect(lark.calls[0]?.body).toBeUndefined()
  expect(lark.calls[0]?.headers).not.toHaveProperty('content-type')
})

test('the object that a caller hands in is left as it was', async () => {
  const lark = fakeLark([OK])
  const body = Object.freeze({ receive_id: 'oc_1' })
  const query = Object.freeze({ a: 1 })
  const headers = Object.freeze({ 'x-a': '1' })
  const client = createClient({ ...app, fetch: lark.fetch })

  await client.request({ method: 'POST', path: 'x', body, query, headers, idempotencyKey: 'uuid' })
  await client.request({ method: 'POST', path: 'x', body, query, headers, idempotencyQuery: 'uuid' })

  expect(lark.calls[0]?.body).toHaveProperty('uuid')
  expect(lark.calls[1]?.query).toHaveProperty('uuid')
})

test('a caller’s own idempotency key is kept', async () => {
  const lark = fakeLark([OK])
  const client = createClient({ ...app, fetch: lark.fetch })

  await client.request({ method: 'POST', path: 'x', body: { uuid: 'mine' }, idempotencyKey: 'uuid' })

  expect(lark.calls[0]?.body).toEqual({ uuid: 'mine' })
})

test.each([
  [{ body: { uuid: '' }, idempotencyKey: 'uuid' }, 'uuid: expected 1 to 255 characters, got 0'],
  [
    { query: { client_token: '' }, idempotencyQuery: 'client_token' },
    'clientToken: expected 1 to 255 characters, got 0',
  ],
  [
    { body: { uuid: 'x'.repeat(51) }, idempotencyKey: 'uuid', maxKeyLength: 50 },
    'uuid: expected 1 to 50 characters, got 51',
  ],
])('an idempotency key that Lark would not hold a call to is refused: %o', async (call, message) => {
  const lark = fakeLark([OK])
  const client = createClient({ ...app, fetch: lark.fetch })

  await expect(client.request({ method: 'POST', path: 'x', ...call })).rejects.toThrow(new TypeError(message))
  expect(lark.calls).toEqual([])
})

test.each([
  [{}, 'none'],
  [{ client: null }, 'none'],
  [{ tenantAccessToken: 't-secret', userAccessToken: 'u-secret' }, 'tenantAccessToken and userAccessToken'],
])('a call by nobody or by two is refused by name: %o', async (caller, got) => {
  const lark = fakeLark([OK])
  const whole = { ...caller, instance: lark.instance } as Parameters<typeof request>[0]
  const call = request(whole, { method: 'GET', path: 'x' })

  await expect(call).rejects.toThrow(
    new TypeError(`caller: expected one of client, tenantAccessToken, userAccessToken, appAccessToken, got ${got}`),
  )
  expect(lark.calls).toEqual([])
})

test('a user token that no header can carry is refused by name, and not repeated', () => {
  const client = createClient({ ...app, fetch: fakeLark([OK]).fetch })

  expect(() => client.asUser('u-secret\n')).toThrow(new TypeError('userAccessToken: expected a string without spaces'))
})

describe('guards', () => {
  const refusal = { code: 1, msg: 'no', status: 400, method: 'GET', path: 'x' }
  const delivered = { method: 'GET', path: 'x', maybeDelivered: false, timeoutMs: 1 }
  /** The same error, as another copy of this package would have made it. */
  const foreign = (name: string) => Object.assign(new Error('no'), { name })

  test.each([
    ['LarkError', new LarkError('no'), [isLarkError]],
    ['LarkApiError', new LarkApiError(refusal), [isLarkError, isLarkApiError]],
    ['LarkRateLimitError', new LarkRateLimitError(refusal), [isLarkError, isLarkApiError, isLarkRateLimitError]],
    ['LarkAuthError', new LarkAuthError(refusal), [isLarkError, isLarkApiError, isLarkAuthError]],
    ['LarkTimeoutError', new LarkTimeoutError(delivered), [isLarkError, isLarkNetworkError, isLarkTimeoutError]],
  ])('%s is known, also of another copy', (name, error, yes) => {
    const all = [
      isLarkError,
      isLarkApiError,
      isLarkRateLimitError,
      isLarkAuthError,
      isLarkNetworkError,
      isLarkTimeoutError,
    ]

    expect(error.name).toBe(name)
    expect(error).toBeInstanceOf(LarkError)
    for (const guard of all) {
      expect([guard(error), guard(foreign(name))]).toEqual(Array(2).fill(yes.includes(guard)))
    }
  })

  test.each([undefined, null, 'LarkApiError', { name: 'LarkApiError' }, new Error('no'), new TypeError('no')])(
    '%s is none',
    value => {
      expect([isLarkError(value), isLarkApiError(value), isLarkNetworkError(value)]).toEqual([false, false, false])
    },
  )
})
