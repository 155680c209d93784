import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import {
  createClient,
  createLogin,
  getAuth,
  getUserAccessToken,
  LarkLoginError,
  memoryStore,
  parseAuthCallback,
  type TokenStore,
} from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { rejection } from './calls.ts'
import { fakeLark, json, type Reply } from './fakeLark.ts'
import { fakeTimers } from './fakeTimers.ts'

const BACK = 'https://app.example/callback'
const pair = { code: 0, access_token: 'u-1', expires_in: 7200, refresh_token: 'r-1', refresh_token_expires_in: 604_800 }

function setUp({ replies = [pair] as Reply[], change = (store: Required<TokenStore>): TokenStore => store } = {}) {
  const timers = fakeTimers()
  const lark = fakeLark(replies)
  const client = createClient({ appId: 'cli_1', appSecret: 'app-secret', fetch: lark.fetch, timers })
  const store = change(memoryStore({ now: timers.now }))
  const login = createLogin({ client, store, redirectURI: BACK, scope: ['offline_access'], timers })
  const backWith = (query: Record<string, string>) => `${BACK}?${new URLSearchParams(query)}`
  return { timers, lark, client, store, login, backWith }
}

describe('O1', () => {
  test('O1 a login that was begun here is finished, with the verifier that its challenge was made of', async () => {
    const { login, lark, backWith } = setUp()
    const { url, state } = await login.begin()

    const tokens = await login.finish({ url: backWith({ code: 'code-1', state }), state })

    expect(tokens).toMatchObject({ access_token: 'u-1', refresh_token: 'r-1', refresh_expires_in: 604_800 })
    const body = lark.calls[0]?.body as { code_verifier: string; redirect_uri: string; code: string }
    expect(body).toMatchObject({ code: 'code-1', redirect_uri: BACK })
    const asked = new URL(url).searchParams
    expect(asked.get('code_challenge')).toBe(createHash('sha256').update(body.code_verifier).digest('base64url'))
    expect(asked.get('scope')).toBe('offline_access')
  })

  test.each([
    ['another state', (state: string) => ({ code: 'c', state: `${state.slice(0, -1)}!` })],
    ['a longer state', (state: string) => ({ code: 'c', state: `${state}a` })],
    ['no state', () => ({ code: 'c', other: 's' })],
    ['an empty state', () => ({ code: 'c', state: '' })],
  ])('O1 %s is refused before anything is sent', async (_, query) => {
    const { login, lark, backWith } = setUp()
    const { state } = await login.begin()

    const error = await rejection(login.finish({ url: backWith(query(state)), state }))

    expect(error).toBeInstanceOf(LarkLoginError)
    expect(error).toMatchObject({ reason: 'state' })
    expect(lark.calls).toEqual([])
  })

  test('O1 two states in one address are refused', async () => {
    const { login, lark, backWith } = setUp()
    const { state } = await login.begin()

    const error = await rejection(login.finish({ url: `${backWith({ code: 'c', state })}&state=${state}`, state }))

    expect(error).toMatchObject({ reason: 'state' })
    expect(lark.calls).toEqual([])
  })

  test('O1 a browser without the cookie is refused, whatever its address says', async () => {
    const { login, lark, backWith } = setUp()
    const { state } = await login.begin()

    for (const cookie of [undefined, '']) {
      const error = await rejection(login.finish({ url: backWith({ code: 'c', state }), state: cookie }))
      expect(error).toMatchObject({ reason: 'state' })
    }
    expect(lark.calls).toEqual([])
  })

  test('O1 a state that matches its cookie and was never begun is refused', async () => {
    const { login, lark, backWith } = setUp()

    const error = await rejection(login.finish({ url: backWith({ code: 'c', state: 'forged' }), state: 'forged' }))

    expect(error).toMatchObject({ reason: 'state' })
    expect(lark.calls).toEqual([])
  })

  test('O1 each login is finished once, at the same moment too', async () => {
    const { login, lark, backWith } = setUp()
    const { state } = await login.begin()
    const url = backWith({ code: 'c', state })

    const outcomes = await Promise.allSettled([login.finish({ url, state }), login.finish({ url, state })])
    const third = await rejection(login.finish({ url, state }))

    expect(outcomes.map(({ status }) => status).sort((a, b) => a.localeCompare(b))).toEqual(['fulfilled', 'rejected'])
    expect(third).toMatchObject({ reason: 'state' })
    expect(lark.calls).toHaveLength(1)
  })

  test('O1 a login ends after ten minutes', async () => {
    const { login, lark, timers, backWith } = setUp()
    const [{ state: early }, { state: late }] = [await login.begin(), await login.begin()]
    await timers.advance(10 * 60_000 - 1)
    await login.finish({ url: backWith({ code: 'c', state: early }), state: early })
    await timers.advance(1)

    const error = await rejection(login.finish({ url: backWith({ code: 'c', state: late }), state: late }))

    expect(error).toMatchObject({ reason: 'state' })
    expect(lark.calls).toHaveLength(1)
  })

  test('O1 no two logins are alike', async () => {
    const { login } = setUp()
    const begun = await Promise.all(Array.from({ length: 50 }, () => login.begin()))

    expect(new Set(begun.map(({ state }) => state)).size).toBe(50)
    expect(new Set(begun.map(({ url }) => new URL(url).searchParams.get('code_challenge'))).size).toBe(50)
  })

  test.each(['set', 'get', 'deleteIfEqual'] as const)(
    'T8 a store whose %s fails is told, and nothing is sent',
    async method => {
      const { login, lark, backWith } = setUp({
        change: store => ({ ...store, [method]: () => Promise.reject(new Error('down')) }),
      })

      const error = await rejection(
        login.begin().then(({ state }) => login.finish({ url: backWith({ code: 'c', state }), state })),
      )

      expect(error).toMatchObject({ name: 'LarkStoreError' })
      expect(lark.calls).toEqual([])
    },
  )
})

describe('O2', () => {
  test.each([42, 129])('O2 a verifier of %d characters is refused here', async length => {
    const codeVerifier = 'a'.repeat(length)
    const { client, lark } = setUp()

    const error = await rejection(getAuth({ client, redirectURI: BACK, codeVerifier }))
    const exchanged = await rejection(getUserAccessToken({ client, code: 'c', codeVerifier }))

    expect([error, exchanged].map(({ message }) => message)).toEqual(
      Array.from(
        { length: 2 },
        () => `codeVerifier: expected 43 to 128 of A-Z a-z 0-9 - . _ ~, got ${length} characters`,
      ),
    )
    expect(lark.calls).toEqual([])
  })

  test.each([43, 128])('O2 a verifier of %d characters passes, and the method is always S256', async length => {
    const { client } = setUp()

    const { url } = await getAuth({ client, redirectURI: BACK, codeVerifier: '~'.repeat(length) })

    expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256')
  })

  test("O2 the challenge of RFC 7636's own example", async () => {
    const { client } = setUp()
    const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'

    const { url } = await getAuth({ client, redirectURI: BACK, codeVerifier })

    expect(new URL(url).searchParams.get('code_challenge')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
  })

  test('O2 a verifier that Lark finds wrong is an error of its own code, sent once', async () => {
    const { login, lark, backWith } = setUp({
      replies: [json({ code: 20049, error: 'invalid_grant', error_description: 'code_verifier' }, 400)],
    })
    const { state } = await login.begin()

    const error = await rejection(login.finish({ url: backWith({ code: 'c', state }), state }))

    expect(error).toMatchObject({ name: 'LarkApiError', code: 20049, retryable: false })
    expect(lark.calls).toHaveLength(1)
  })
})

describe('O3', () => {
  test.each([20003, 20004, 20065, 20071])(
    'O3 code %d is thrown and not tried again, and shows no secret',
    async code => {
      const { login, lark, backWith } = setUp({
        replies: [
          ({ body }) => {
            const { code: used, code_verifier: verifier } = body as { code: string; code_verifier: string }
            return json({ code, error: 'invalid_grant', error_description: `${used} ${verifier} app-secret` }, 400)
          },
        ],
      })
      const { state } = await login.begin()

      const error = await rejection(login.finish({ url: backWith({ code: 'SENTINEL-code', state }), state }))

      expect(error).toMatchObject({ name: 'LarkApiError', code })
      expect(lark.calls).toHaveLength(1)
      const [verifier] = lark.calls.map(({ body }) => (body as { code_verifier: string }).code_verifier)
      const shown = inspect(error, { depth: 9 }) + JSON.stringify(error)
      for (const secret of ['SENTINEL-code', verifier, 'app-secret']) expect(shown).not.toContain(secret)
    },
  )

  test('O3 a user who says no is told from an attack, and nothing is sent', async () => {
    const { login, lark, backWith } = setUp()
    const { state } = await login.begin()

    const error = await rejection(login.finish({ url: backWith({ error: 'access_denied', state }), state }))

    expect(error).toMatchObject({ name: 'LarkLoginError', reason: 'denied' })
    expect(error.message).toBe('the user did not log in: access_denied.')
    expect(lark.calls).toEqual([])
  })

  test('O3 a refusal without the state is an attack', () => {
    expect(() => parseAuthCallback({ url: `${BACK}?error=access_denied`, state: 's-1' })).toThrow(
      expect.objectContaining({ reason: 'state' }) as Error,
    )
  })

  test.each(['', '&code=', '&code=a&code=b'])('O3 an answer with "%s" has no code', query => {
    expect(() => parseAuthCallback({ url: `${BACK}?state=s-1${query}`, state: 's-1' })).toThrow(
      expect.objectContaining({ reason: 'code' }) as Error,
    )
  })

  test('O3 what the address says is printed on one line', () => {
    const url = `${BACK}?state=s-1&error=${encodeURIComponent('x\n2026 admin logged in\u001b[2J\u202e')}`

    expect(() => parseAuthCallback({ url, state: 's-1' })).toThrow(/^the user did not log in: [\x20-\x7e\ufffd]*$/)
  })
})

describe('O4', () => {
  test.each([`${BACK}#at`, `${BACK}#`, '/callback', 'callback', ''])(
    'O4 the redirect URL "%s" is refused',
    async redirectURI => {
      const { client } = setUp()

      expect((await rejection(getAuth({ client, redirectURI }))).message).toBe(
        'redirectURI: expected an absolute URL without a fragment',
      )
    },
  )

  test('O4 the redirect URL reaches Lark as it is, its own query included', async () => {
    const { client } = setUp()

    const { url } = await getAuth({ client, redirectURI: `${BACK}?a=1&b=ü` })

    expect(new URL(url).searchParams.get('redirect_uri')).toBe(`${BACK}?a=1&b=ü`)
  })
})
