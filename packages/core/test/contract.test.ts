import {
  createClient,
  getAppAccessToken,
  getAppTicket,
  getAuth,
  getBotInfo,
  getTenantAccessToken,
  getUserAccessToken,
  getUserInfo,
  refreshUserAccessToken,
} from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { rejection } from './calls.ts'
import { type FakeLark, fakeLark, json, type Reply } from './fakeLark.ts'
import { fakeTimers } from './fakeTimers.ts'

const app = { appId: 'cli_1', appSecret: 'app-secret' }
const APP = { app_id: 'cli_1', app_secret: 'app-secret' }
const OAUTH = { client_id: 'cli_1', client_secret: 'app-secret' }
const VERIFIER = 'v'.repeat(43)
// Shared by code exchange and refresh, each generation its own.
const OAUTH_CODES = [
  20001, 20002, 20008, 20009, 20010, 20024, 20036, 20048, 20050, 20063, 20066, 20067, 20068, 20069, 20070, 20072,
]
const OIDC_CODES = [
  20001, 20002, 20007, 20008, 20013, 20014, 20021, 20022, 20023, 20024, 20028, 20029, 20036, 20042, 20046,
]
const codes = (list: number[]) => list.map((code): [number] => [code])
const login = {
  access_token: 'u-2',
  refresh_token: 'ur-2',
  expires_in: 7200,
  token_type: 'Bearer',
  scope: 'offline_access',
}

interface Contract {
  name: string
  /** The form of `lark-sdk`, and the form with a client. */
  bare: (lark: FakeLark) => Promise<unknown>
  client?: (lark: FakeLark) => Promise<unknown>
  sends: { method: string; path: string; query?: object; body?: object; token?: string }
  /** What Lark answers, and what the function resolves to where that differs. */
  answer: object
  resolves?: object
  /** Documented refusals, and whether only a new login helps. */
  refusals: [code: number, name?: string][]
}

const client = (lark: FakeLark) => createClient({ ...app, fetch: lark.fetch, timers: fakeTimers() })

const contracts: Contract[] = [
  {
    name: 'getAppAccessToken',
    bare: ({ instance }) => getAppAccessToken({ ...app, instance }),
    client: lark => getAppAccessToken({ client: client(lark) }),
    sends: { method: 'POST', path: 'auth/v3/app_access_token/internal', body: APP },
    answer: { code: 0, msg: 'ok', app_access_token: 'a-1', tenant_access_token: 'a-1', expire: 7140 },
    refusals: [[10003], [10014]],
  },
  {
    name: 'getAppAccessToken of a store app',
    bare: ({ instance }) => getAppAccessToken({ ...app, instance, appTicket: 'ticket-1' }),
    client: lark => getAppAccessToken({ client: client(lark), appTicket: 'ticket-1' }),
    sends: { method: 'POST', path: 'auth/v3/app_access_token', body: { ...APP, app_ticket: 'ticket-1' } },
    answer: { code: 0, msg: 'ok', app_access_token: 'a-1', expire: 7140 },
    refusals: [[10003], [10012], [10014]],
  },
  {
    name: 'getTenantAccessToken',
    bare: ({ instance }) => getTenantAccessToken({ ...app, instance }),
    client: lark => getTenantAccessToken({ client: client(lark) }),
    sends: { method: 'POST', path: 'auth/v3/tenant_access_token/internal', body: APP },
    answer: { code: 0, msg: 'ok', tenant_access_token: 't-1', expire: 7140 },
    refusals: [[10003], [10014]],
  },
  {
    name: 'getTenantAccessToken of a store app',
    bare: ({ instance }) => getTenantAccessToken({ appAccessToken: 'a-1', tenantKey: 'tenant-1', instance }),
    sends: {
      method: 'POST',
      path: 'auth/v3/tenant_access_token',
      token: 'a-1',
      body: { app_access_token: 'a-1', tenant_key: 'tenant-1' },
    },
    answer: { code: 0, msg: 'ok', tenant_access_token: 't-1', expire: 7140 },
    refusals: [[10013], [99991664]],
  },
  {
    name: 'getAppTicket',
    bare: ({ instance }) => getAppTicket({ ...app, instance }),
    client: lark => getAppTicket({ client: client(lark) }),
    sends: { method: 'POST', path: 'auth/v3/app_ticket/resend', body: APP },
    answer: { code: 0, msg: 'success' },
    refusals: [[10003], [10014]],
  },
  {
    name: 'getUserAccessToken',
    bare: ({ instance }) =>
      getUserAccessToken({
        ...app,
        instance,
        code: 'code-1',
        codeVerifier: VERIFIER,
        redirectURI: 'https://app.example/cb',
      }),
    client: lark =>
      getUserAccessToken({
        client: client(lark),
        code: 'code-1',
        codeVerifier: VERIFIER,
        redirectURI: 'https://app.example/cb',
      }),
    sends: {
      method: 'POST',
      path: 'authen/v2/oauth/token',
      body: {
        ...OAUTH,
        grant_type: 'authorization_code',
        code: 'code-1',
        code_verifier: VERIFIER,
        redirect_uri: 'https://app.example/cb',
      },
    },
    answer: { code: 0, ...login, refresh_token_expires_in: 604800 },
    resolves: { code: 0, msg: 'success', data: { ...login, refresh_expires_in: 604800 } },
    refusals: codes([...OAUTH_CODES, 20003, 20004, 20049, 20065, 20071]),
  },
  {
    name: 'getUserAccessToken with the app’s token',
    bare: ({ instance }) => getUserAccessToken({ appAccessToken: 'a-1', instance, code: 'code-1' }),
    sends: {
      method: 'POST',
      path: 'authen/v1/oidc/access_token',
      token: 'a-1',
      body: { grant_type: 'authorization_code', code: 'code-1' },
    },
    answer: { code: 0, msg: 'ok', data: { ...login, refresh_expires_in: 604800 } },
    refusals: codes([...OIDC_CODES, 20003, 20004, 20025, 20035, 20039]),
  },
  {
    name: 'refreshUserAccessToken',
    bare: ({ instance }) => refreshUserAccessToken({ ...app, instance, refreshToken: 'ur-1' }),
    client: lark => refreshUserAccessToken({ client: client(lark), refreshToken: 'ur-1' }),
    sends: {
      method: 'POST',
      path: 'authen/v2/oauth/token',
      body: { ...OAUTH, grant_type: 'refresh_token', refresh_token: 'ur-1' },
    },
    answer: { code: 0, ...login, refresh_token_expires_in: 604800 },
    resolves: { code: 0, msg: 'success', data: { ...login, refresh_expires_in: 604800 } },
    refusals: [
      [20026, 'LarkAuthError'],
      [20037, 'LarkAuthError'],
      [20064, 'LarkAuthError'],
      [20073, 'LarkAuthError'],
      [20074],
      ...codes(OAUTH_CODES),
    ],
  },
  {
    name: 'refreshUserAccessToken with the app’s token',
    bare: ({ instance }) => refreshUserAccessToken({ appAccessToken: 'a-1', instance, refreshToken: 'ur-1' }),
    sends: {
      method: 'POST',
      path: 'authen/v1/oidc/refresh_access_token',
      token: 'a-1',
      body: { grant_type: 'refresh_token', refresh_token: 'ur-1' },
    },
    answer: { code: 0, msg: 'ok', data: { ...login, refresh_expires_in: 604800 } },
    refusals: [[20026, 'LarkAuthError'], [20037, 'LarkAuthError'], ...codes([...OIDC_CODES, 20038])],
  },
  {
    name: 'getUserInfo',
    bare: ({ instance }) => getUserInfo({ userAccessToken: 'u-1', instance }),
    client: lark => getUserInfo({ client: client(lark).asUser('u-1') }),
    sends: { method: 'GET', path: 'authen/v1/user_info', token: 'u-1' },
    answer: { code: 0, msg: 'ok', data: { name: 'Ann', open_id: 'ou_1', union_id: 'on_1', tenant_key: 'tenant-1' } },
    refusals: [[20001], [20008], [20005], [20021], [20022], [20023], [99991668]],
  },
  {
    name: 'getBotInfo',
    bare: ({ instance }) => getBotInfo({ tenantAccessToken: 't-mine', instance }),
    client: lark => getBotInfo({ client: client(lark) }),
    sends: { method: 'GET', path: 'bot/v3/info', token: 't-mine' },
    answer: { code: 0, msg: 'ok', bot: { activate_status: 2, app_name: 'Ops', open_id: 'ou_bot' } },
    refusals: [[99991672]],
  },
]

/** The fake counts requests for tokens apart; here they may be the very thing that is asked. */
const sentBy = ({ calls, tokenCalls }: FakeLark, path: string) =>
  [...tokenCalls, ...calls].filter(call => call.path === `/open-apis/${path}`)

const both = contracts.flatMap(({ bare, client: ours, ...rest }) => [
  { ...rest, form: 'bare', run: bare },
  ...(ours ? [{ ...rest, form: 'over a client', run: ours }] : []),
])
const lark = (reply: Reply) => fakeLark([reply], { tokens: [reply] })
const forClient = { code: 0, msg: 'ok', tenant_access_token: 't-mine', expire: 7200 }

describe.each(both)('$name, $form', ({ name, form, run, sends, answer, resolves, refusals }) => {
  const tokens = name === 'getBotInfo' && form === 'over a client' ? [forClient] : undefined
  const fake = (reply: Reply) => (tokens ? fakeLark([reply], { tokens }) : lark(reply))

  test('sends what the platform documents, and nothing else', async () => {
    const seen = fake(answer)

    await run(seen)

    expect(sentBy(seen, sends.path)).toHaveLength(1)
    const { method, query, body, token, headers } = sentBy(seen, sends.path)[0] ?? {}
    expect({ method, query, body, token }).toEqual({
      method: sends.method,
      query: sends.query ?? {},
      body: sends.body,
      token: sends.token,
    })
    expect(headers?.['content-type']).toBe(sends.body && 'application/json; charset=utf-8')
  })

  test('resolves to what Lark answers', async () => {
    expect(await run(fake(answer))).toEqual(resolves ?? answer)
  })

  test.each(refusals)('maps code %d', async (code, errorName = 'LarkApiError') => {
    for (const status of [200, 400]) {
      const seen = fake(() => json({ code, msg: 'refused' }, status))
      const error = await rejection(run(seen))
      expect(error).toMatchObject({ name: errorName, code, status, method: sends.method, path: sends.path })
    }
  })

  test('maps a refusal in OAuth’s words', async () => {
    const seen = fake(() =>
      json({ code: 20001, error: 'invalid_request', error_description: 'The request is missing a parameter.' }, 400),
    )

    expect(await rejection(run(seen))).toMatchObject({ code: 20001, msg: 'The request is missing a parameter.' })
  })
})

describe('getAuth', () => {
  test.each([
    ['feishu', 'https://accounts.feishu.cn/open-apis/authen/v1/authorize'],
    ['lark', 'https://accounts.larksuite.com/open-apis/authen/v1/authorize'],
    ['http://localhost:4000', 'http://localhost:4000/open-apis/authen/v1/authorize'],
  ] as const)('builds the address of the consent page of %s, and sends nothing', async (domain, page) => {
    const { url, state, codeVerifier } = await getAuth({
      appId: 'cli_1',
      domain,
      redirectURI: 'https://app.example/cb?x=1',
      scope: ['contact:user.id:readonly', 'offline_access'],
      prompt: 'consent',
    })

    const { origin, pathname, searchParams } = new URL(url)
    expect(origin + pathname).toBe(page)
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: 'cli_1',
      response_type: 'code',
      redirect_uri: 'https://app.example/cb?x=1',
      scope: 'contact:user.id:readonly offline_access',
      state,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
      prompt: 'consent',
    })
    expect(url).not.toContain(codeVerifier)
  })

  test('takes app and domain from a client', async () => {
    const { url } = await getAuth({
      client: createClient({ ...app, domain: 'lark' }),
      redirectURI: 'https://app.example/cb',
    })

    expect(url).toMatch(/^https:\/\/accounts\.larksuite\.com\/.*client_id=cli_1/)
    expect(url).not.toContain('app-secret')
  })
})
