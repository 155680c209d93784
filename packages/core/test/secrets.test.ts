import { inspect } from 'node:util'
import {
  type AnyCaller,
  createClient,
  getAppAccessToken,
  getAppTicket,
  getTenantAccessToken,
  getUserAccessToken,
  getUserInfo,
  type Logger,
  memoryStore,
  parseAuthCallback,
  refreshUserAccessToken,
} from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { rejection, sendText } from './calls.ts'
import { fakeLark, json, type Reply, type SeenRequest } from './fakeLark.ts'
import { fakeTimers } from './fakeTimers.ts'

const secret = {
  appSecret: 'SENTINEL_app_secret',
  tenantToken: 'SENTINEL_tenant_token',
  appToken: 'SENTINEL_app_token',
  userToken: 'SENTINEL_user_token',
  refreshToken: 'SENTINEL_refresh_token',
  code: 'SENTINEL_code',
  codeVerifier: 'SENTINEL_code_verifier_of_forty-three_characters',
  ticket: 'SENTINEL_ticket',
}

/** Everything that a log, a console or an error tracker could make of a value. */
function surface(value: unknown, depth = 0): string {
  if (!(value instanceof Error) || depth > 5)
    return inspect(value, { depth: 20, showHidden: true, maxStringLength: null })
  const own = Object.getOwnPropertyNames(value).map(name =>
    inspect((value as unknown as Record<string, unknown>)[name], { depth: 20, showHidden: true }),
  )
  return [
    value.message,
    value.stack,
    String(value),
    JSON.stringify(value),
    JSON.stringify(value, Object.getOwnPropertyNames(value)),
    inspect(value, { depth: 20, showHidden: true }),
    ...own,
    value.cause === undefined ? '' : surface(value.cause, depth + 1),
  ].join('\n')
}

/** All that was sent, as an indiscreet server or runtime would quote it. */
const quote = (seen: SeenRequest) =>
  `${seen.url} ${JSON.stringify(seen.headers)} ${JSON.stringify(seen.body)} ${seen.token}`

const indiscreet: [string, Reply][] = [
  ['a refusal', seen => json({ code: 230001, msg: quote(seen) }, 400)],
  [
    'a refusal with details',
    seen =>
      json(
        {
          code: 99992402,
          msg: 'no',
          error: {
            log_id: quote(seen),
            troubleshooter: quote(seen),
            field_violations: [{ field: quote(seen), description: quote(seen) }],
            permission_violations: [{ subject: quote(seen) }],
          },
        },
        400,
        { 'x-tt-logid': seen.token ?? 'none' },
      ),
  ],
  [
    'a refusal in OAuth’s words',
    seen => json({ code: 20003, error: 'invalid_grant', error_description: quote(seen) }, 400),
  ],
  ['a refused token', seen => json({ code: 99991663, msg: quote(seen) }, 400)],
  ['a refused user token', seen => json({ code: 99991668, msg: quote(seen) }, 401)],
  ['a scope that is missing', seen => json({ code: 99991672, msg: `[${quote(seen)}]` }, 400)],
  ['a rate limit', seen => json({ code: 99991400, msg: quote(seen) }, 429, { 'x-ogw-ratelimit-reset': '3600' })],
  ['trouble at the server', seen => json({ code: 1500, msg: quote(seen) }, 500)],
  [
    'a page',
    seen =>
      new Response(`<html>${quote(seen)}`, {
        status: 502,
        headers: { 'content-type': `text/html; was=${encodeURIComponent(seen.token ?? '')}` },
      }),
  ],
  [
    'a page whose type quotes',
    seen => new Response('<html>', { status: 502, headers: { 'content-type': `text/${seen.token ?? 'html'}` } }),
  ],
  [
    'a redirect',
    seen =>
      new Response(null, {
        status: 302,
        headers: { location: `https://evil.example/?${encodeURIComponent(quote(seen))}` },
      }),
  ],
  [
    'a broken connection',
    seen =>
      Promise.reject(
        new TypeError('fetch failed', {
          cause: Object.assign(new Error(`write EPIPE ${quote(seen)}`), { code: 'EPIPE', request: seen }),
        }),
      ),
  ],
  [
    'an error that carries the request',
    seen => Promise.reject(Object.assign(new Error(quote(seen)), { config: seen, request: seen })),
  ],
  ['an error that is none', seen => Promise.reject(quote(seen))],
]

function listen() {
  const heard: unknown[] = []
  const note = (...parts: unknown[]) => void heard.push(parts)
  const logger: Logger = { debug: note, warn: note, error: note }
  return { heard, options: { logger, onRequest: note, onResponse: note, onRetry: note, onLane: note } }
}

type Make = (
  lark: ReturnType<typeof fakeLark>,
  heard: ReturnType<typeof listen>['options'],
) => (timers: ReturnType<typeof fakeTimers>) => Promise<unknown>

const app = { appId: 'cli_1', appSecret: secret.appSecret }
const tokens: Reply[] = [
  { code: 0, tenant_access_token: secret.tenantToken, app_access_token: secret.appToken, expire: 7200 },
]
const bare =
  (run: (caller: AnyCaller & typeof app) => Promise<unknown>): Make =>
  lark =>
  () =>
    run({ ...app, instance: lark.instance })

const paths: [string, Make][] = [
  [
    'a call of a client',
    (lark, heard) => timers => sendText({ client: createClient({ ...app, ...heard, fetch: lark.fetch, timers }) }),
  ],
  [
    'a call as a user',
    (lark, heard) => timers =>
      sendText({ client: createClient({ ...app, ...heard, fetch: lark.fetch, timers }).asUser(secret.userToken) }),
  ],
  [
    'a call over an instance',
    (lark, heard) => timers =>
      sendText({ client: createClient({ ...app, ...heard, instance: lark.instance, timers }) }),
  ],
  [
    'getUserAccessToken',
    (lark, heard) => timers =>
      getUserAccessToken({
        client: createClient({ ...app, ...heard, fetch: lark.fetch, timers }),
        code: secret.code,
        codeVerifier: secret.codeVerifier,
      }),
  ],
  [
    'refreshUserAccessToken',
    (lark, heard) => timers =>
      refreshUserAccessToken({
        client: createClient({ ...app, ...heard, fetch: lark.fetch, timers }),
        refreshToken: secret.refreshToken,
      }),
  ],
  ['a bare tenant token', bare(({ instance }) => sendText({ tenantAccessToken: secret.tenantToken, instance }))],
  ['a bare user token', bare(({ instance }) => getUserInfo({ userAccessToken: secret.userToken, instance }))],
  [
    'a bare getUserAccessToken',
    bare(caller => getUserAccessToken({ ...caller, code: secret.code, codeVerifier: secret.codeVerifier } as never)),
  ],
  [
    'getUserAccessToken by OIDC',
    bare(({ instance }) => getUserAccessToken({ instance, appAccessToken: secret.appToken, code: secret.code })),
  ],
  [
    'refreshUserAccessToken by OIDC',
    bare(({ instance }) =>
      refreshUserAccessToken({ instance, appAccessToken: secret.appToken, refreshToken: secret.refreshToken }),
    ),
  ],
]

const tokenPaths: [string, Make][] = [
  [
    'a client’s token',
    (lark, heard) => timers => sendText({ client: createClient({ ...app, ...heard, fetch: lark.fetch, timers }) }),
  ],
  [
    'a store app’s token',
    (lark, heard) => async timers => {
      const client = createClient({
        ...app,
        ...heard,
        appType: 'store',
        fetch: lark.fetch,
        timers,
        store: memoryStore(),
      })
      await client.saveAppTicket(secret.ticket)
      await sendText({ client: client.forTenant('tenant-1') })
    },
  ],
  ['getAppAccessToken', bare(caller => getAppAccessToken(caller as never))],
  [
    'getAppAccessToken with a ticket',
    bare(caller => getAppAccessToken({ ...caller, appTicket: secret.ticket } as never)),
  ],
  ['getTenantAccessToken', bare(caller => getTenantAccessToken(caller as never))],
  [
    'getTenantAccessToken of a store app',
    bare(({ instance }) => getTenantAccessToken({ instance, appAccessToken: secret.appToken, tenantKey: 'k' })),
  ],
  ['getAppTicket', bare(caller => getAppTicket(caller as never))],
]

async function expectSilence(work: Promise<unknown>, heard: unknown[], path = ''): Promise<void> {
  const error = await rejection(work)
  const shown = [surface(error), ...heard.map(part => surface(part))].join('\n')
  expect(shown, path).not.toContain('SENTINEL')
  // What was left has to be worth reading.
  expect(error.message.length, path).toBeGreaterThan(10)
}

describe('L1', () => {
  // Bare calls live by the platform's clock, so that all of them wait at once.
  test.concurrent.each(indiscreet)('L1 %s that quotes the request shows no secret', async (_, reply) => {
    await Promise.all(
      paths.map(async ([path, make]) => {
        const lark = fakeLark([reply], { tokens })
        const { heard, options } = listen()
        const timers = fakeTimers({ random: () => 0 })

        await expectSilence(timers.finish(make(lark, options)(timers)), heard, path)
      }),
    )
  })

  test.concurrent.each(indiscreet)('L1 %s that quotes the request for a token shows no secret', async (_, reply) => {
    await Promise.all(
      tokenPaths.map(async ([path, make]) => {
        const lark = fakeLark([reply], { tokens: [reply] })
        const { heard, options } = listen()
        const timers = fakeTimers({ random: () => 0 })

        await expectSilence(timers.finish(make(lark, options)(timers)), heard, path)
      }),
    )
  })

  test('L1 a store app’s tenant token: the app’s token before it is not shown', async () => {
    const quoting: Reply = seen => json({ code: 10013, msg: quote(seen) })
    const lark = fakeLark([], { tokens: [tokens[0] ?? {}, quoting] })
    const { heard, options } = listen()
    const timers = fakeTimers({ random: () => 0 })
    const client = createClient({ ...app, ...options, appType: 'store', fetch: lark.fetch, timers })
    await client.saveAppTicket(secret.ticket)

    await expectSilence(timers.finish(sendText({ client: client.forTenant('tenant-1') })), heard)
  })

  test('L1 a log at every level, over calls that succeed, holds no secret', async () => {
    const lark = fakeLark(
      [
        { code: 1500, msg: 'down' },
        { code: 99991663, msg: 'old' },
        { code: 0, msg: 'ok', data: {} },
      ],
      { tokens },
    )
    const { heard, options } = listen()
    const timers = fakeTimers()
    const client = createClient({ ...app, ...options, fetch: lark.fetch, timers })

    await timers.finish(sendText({ client }))

    expect(heard.length).toBeGreaterThanOrEqual(6)
    expect(heard.map(part => surface(part)).join('\n')).not.toContain('SENTINEL')
  })

  test('L1 a client shown whole holds no secret', () => {
    const client = createClient({ ...app, fetch: fakeLark().fetch })

    expect(surface(client) + surface(client.asUser(secret.userToken)) + JSON.stringify(client)).not.toContain(
      'SENTINEL',
    )
  })

  test.each<[string, () => unknown]>([
    ['an app secret with a line break', () => createClient({ appId: 'cli_1', appSecret: `${secret.appSecret}\n` })],
    ['an app secret in a list', () => createClient({ appId: 'cli_1', appSecret: [secret.appSecret] as never })],
    ['a token with a space', () => sendText({ tenantAccessToken: `${secret.tenantToken} x` })],
    ['a token with a letter beyond ASCII', () => sendText({ userAccessToken: `${secret.userToken}é` })],
    ['two tokens', () => sendText({ tenantAccessToken: secret.tenantToken, userAccessToken: secret.userToken })],
    [
      'an authorization by hand',
      () => sendText({ tenantAccessToken: secret.tenantToken, headers: { authorization: secret.userToken } }),
    ],
    ['a verifier that is too short', () => getUserAccessToken({ ...app, code: secret.code, codeVerifier: 'SENTINEL' })],
    ['a domain with a password', () => createClient({ ...app, domain: 'https://user:SENTINEL@gateway.example' })],
  ])('L1 misuse is told without repeating it: %s', async (_, run) => {
    const error = await rejection(Promise.resolve().then(run))

    expect(error).toBeInstanceOf(TypeError)
    expect(surface(error)).not.toContain('SENTINEL')
  })

  test('L1 a token from a session of the user’s own, unfit for a header, is not shown', async () => {
    const lark = fakeLark([])
    const client = createClient({ ...app, fetch: lark.fetch, retries: 0 })
    const user = client.asUser({ get: async () => `${secret.userToken}\nx`, refuse: () => false })

    expect(surface(await rejection(sendText({ client: user })))).not.toContain('SENTINEL')
    expect(lark.calls).toEqual([])
  })

  test('L1 a callback of another state shows neither code nor state', async () => {
    const run = () =>
      parseAuthCallback({ url: `https://app.example/cb?code=${secret.code}&state=SENTINEL_1`, state: 'SENTINEL_2' })

    expect(surface(await rejection(Promise.resolve().then(run)))).not.toContain('SENTINEL')
  })

  test('L1 a hook that throws ends no call, and the log tells its kind alone', async () => {
    const { heard, options } = listen()
    const fail = () => {
      throw new RangeError(secret.tenantToken)
    }
    const lark = fakeLark([{ code: 0, msg: 'ok', data: {} }], { tokens })
    const client = createClient({
      ...app,
      logger: options.logger,
      onRequest: fail,
      onResponse: fail,
      onRetry: fail,
      fetch: lark.fetch,
    })

    await sendText({ client })

    expect(surface(heard)).toContain('RangeError')
    expect(surface(heard)).not.toContain('SENTINEL')
  })
})

describe('L2', () => {
  const nasty =
    'name\r\n2026-01-01 ERROR forged\u001b[31m red \u001b]0;title\u0007 \u202eevil\u202c \u2066x\u2069 \u2028 \u0085 \u200b \u0000'

  test('L2 line breaks, terminal codes and marks of direction in Lark’s words are made harmless', async () => {
    const reply: Reply = () =>
      json(
        {
          code: 230001,
          msg: nasty,
          error: { log_id: nasty, troubleshooter: nasty, field_violations: [{ field: nasty, description: nasty }] },
        },
        400,
      )
    const lark = fakeLark([reply])

    const error = await rejection(sendText({ tenantAccessToken: 't-mine', instance: lark.instance }))

    // Our own line breaks are between our own lines.
    for (const line of error.message.split('\n')) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    expect(error.message.split('\n').length).toBeLessThanOrEqual(5)
    expect((error as { msg?: string }).msg).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    expect(error.message).toContain('forged')
  })

  test('L2 nor do they come through the error of a connection', async () => {
    const lark = fakeLark([() => Promise.reject(new Error(nasty))])
    const timers = fakeTimers()
    const client = createClient({ appId: 'cli_1', appSecret: 'app-secret', fetch: lark.fetch, timers, retries: 0 })

    const error = await rejection(timers.finish(sendText({ client })))

    expect((error.cause as Error).message).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    expect(error.message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
  })

  test('L2 nor through an error of the consent page', async () => {
    const url = `https://app.example/cb?state=s&error=${encodeURIComponent(nasty)}`

    const error = await rejection(Promise.resolve().then(() => parseAuthCallback({ url, state: 's' })))

    expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
  })

  test('L2 nor through an identifier', async () => {
    const client = createClient({ appId: 'cli_1', appSecret: 'app-secret', fetch: fakeLark().fetch })

    const error = await rejection(client.request({ method: 'GET', path: `im/${nasty}` }))

    expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
  })
})
