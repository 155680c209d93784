import { createClient, getAuth, getUserAccessToken, parseAuthCallback, refreshUserAccessToken } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { rejection } from './calls.ts'
import { fakeLark, json, type Reply } from './fakeLark.ts'
import { fakeTimers } from './fakeTimers.ts'

const app = { appId: 'cli_1', appSecret: 'app-secret' }
const redirectURI = 'https://app.example/cb'
const back = 'https://app.example/cb?code=code-1&state='
const thrown = (run: () => unknown) => rejection(Promise.resolve().then(run))

async function challengeOf(verifier: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(verifier))).toString('base64url')
}

describe('O1', () => {
  test.each([
    ['another state', `${back}other`],
    ['one that begins alike', `${back}stat`],
    ['one that goes on', `${back}state1x`],
    ['none', 'https://app.example/cb?code=code-1'],
    ['an empty one', back],
    ['two, the first of them right', `${back}state1&state=other`],
    ['two, both right', `${back}state1&state=state1`],
    ['one in the fragment', 'https://app.example/cb?code=code-1#state=state1'],
  ])('O1 a callback with %s is refused', async (_, url) => {
    const error = await thrown(() => parseAuthCallback({ url, state: 'state1' }))

    expect(error).toMatchObject({ name: 'LarkLoginError', reason: 'state' })
    expect(error.message).toContain('Fix: begin the login again.')
  })

  test.each([undefined, '', null, 7])('O1 without a state to compare with (%s) nothing is right', async state => {
    const error = await thrown(() => parseAuthCallback({ url: back, state: state as string }))

    expect(error).toBeInstanceOf(TypeError)
  })

  test.each([
    ['a URL', new URL(`${back}state1`)],
    ['an address', `${back}state1`],
    ['what a server sees of it', '/cb?code=code-1&state=state1'],
    ['its query', new URLSearchParams('code=code-1&state=state1')],
  ])('O1 a callback with the right state is read from %s', (_, url) => {
    expect(parseAuthCallback({ url, state: 'state1' })).toEqual({ code: 'code-1', state: 'state1' })
  })

  test('O1 every login has a state of its own, of 256 bits', async () => {
    const states = await Promise.all(
      Array.from({ length: 100 }, async () => (await getAuth({ appId: 'cli_1', redirectURI })).state),
    )

    expect(new Set(states).size).toBe(100)
    for (const state of states) expect(state).toMatch(/^[\w-]{43}$/)
  })
})

describe('O2', () => {
  test('O2 the method is always S256, and the challenge is the verifier’s', async () => {
    const { url, codeVerifier } = await getAuth({ appId: 'cli_1', redirectURI })

    const { searchParams } = new URL(url)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    expect(searchParams.get('code_challenge')).toBe(await challengeOf(codeVerifier))
    expect(codeVerifier).toMatch(/^[\w-]{43}$/)
  })

  test('O2 the challenge is that of the RFC’s example', async () => {
    const { url } = await getAuth({
      appId: 'cli_1',
      redirectURI,
      codeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    })

    expect(new URL(url).searchParams.get('code_challenge')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
  })

  test.each([42, 129])('O2 a verifier of %d characters is refused before anything is sent', async length => {
    const codeVerifier = 'v'.repeat(length)
    const lark = fakeLark([])

    expect(await rejection(getAuth({ appId: 'cli_1', redirectURI, codeVerifier }))).toBeInstanceOf(TypeError)
    const error = await rejection(getUserAccessToken({ ...app, instance: lark.instance, code: 'code-1', codeVerifier }))

    expect(error.message).toMatch(/^codeVerifier: expected 43 to 128/)
    expect(error.message).toContain(String(length))
    expect(lark.calls).toEqual([])
  })

  test.each(['v v', 'v+', 'v/', 'v=', 'vé'])('O2 nor one with characters that PKCE does not have: %s', async end => {
    const codeVerifier = 'v'.repeat(50) + end

    expect(await rejection(getAuth({ appId: 'cli_1', redirectURI, codeVerifier }))).toBeInstanceOf(TypeError)
  })

  test.each([43, 128])('O2 a verifier of %d characters is taken', async length => {
    expect(
      (await getAuth({ appId: 'cli_1', redirectURI, codeVerifier: 'v'.repeat(length) })).codeVerifier,
    ).toHaveLength(length)
  })

  test('O2 a verifier that Lark finds wrong is its error, not tried again', async () => {
    const lark = fakeLark([
      () => json({ code: 20049, error: 'invalid_grant', error_description: 'code_verifier mismatch' }, 400),
    ])

    const error = await rejection(
      getUserAccessToken({ ...app, instance: lark.instance, code: 'code-1', codeVerifier: 'w'.repeat(43) }),
    )

    expect(error).toMatchObject({ name: 'LarkApiError', code: 20049, retryable: false })
    expect(lark.calls).toHaveLength(1)
  })
})

describe('O3', () => {
  const cut: Reply = () =>
    Promise.reject(
      new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) }),
    )

  test.each<[string, Reply]>([
    ['20003, a code that was used', () => json({ code: 20003, msg: 'code used' }, 400)],
    ['20065, a code that was used', () => json({ code: 20065, msg: 'code used' }, 400)],
    ['20004, a code that is too old', () => json({ code: 20004, msg: 'code expired' }, 400)],
    ['20050, trouble at the server', () => json({ code: 20050, msg: 'try again' }, 500)],
    ['a page', () => new Response('<html>', { status: 502 })],
    ['a connection that is cut', cut],
  ])('O3 %s: neither a code nor a refresh token is spent twice', async (_, reply) => {
    const lark = fakeLark([reply])
    const timers = fakeTimers()
    const client = createClient({ ...app, fetch: lark.fetch, timers })

    await rejection(timers.finish(getUserAccessToken({ client, code: 'code-1', codeVerifier: 'v'.repeat(43) })))
    await rejection(timers.finish(refreshUserAccessToken({ client, refreshToken: 'ur-1' })))

    expect(lark.calls).toHaveLength(2)
    expect(timers.pending).toBe(0)
  })

  test('O3 a cut connection says that the code may be spent', async () => {
    const timers = fakeTimers()
    const client = createClient({ ...app, fetch: fakeLark([cut]).fetch, timers })

    const error = await rejection(timers.finish(getUserAccessToken({ client, code: 'code-1' })))

    expect(error).toMatchObject({ name: 'LarkNetworkError', maybeDelivered: true })
  })

  test('O3 a user who says no is told apart from a failure', async () => {
    const url = 'https://app.example/cb?error=access_denied&state=state1'

    const error = await thrown(() => parseAuthCallback({ url, state: 'state1' }))

    expect(error).toMatchObject({ name: 'LarkLoginError', reason: 'denied' })
    expect(error.message).toContain('access_denied')
  })

  test('O3 a no of someone else is not listened to', async () => {
    const url = 'https://app.example/cb?error=access_denied&state=other'

    expect(await thrown(() => parseAuthCallback({ url, state: 'state1' }))).toMatchObject({ reason: 'state' })
  })

  test.each(['state=state1', 'state=state1&code=', 'state=state1&code=1&code=2'])(
    'O3 a callback without one code is an error: %s',
    async query => {
      expect(await thrown(() => parseAuthCallback({ url: `?${query}`, state: 'state1' }))).toMatchObject({
        reason: 'code',
      })
    },
  )

  test.each([20026, 20037, 20064, 20073])('O3 code %d asks for a new login', async code => {
    const lark = fakeLark([() => json({ code, error: 'invalid_grant', error_description: 'no' }, 400)])

    expect(
      await rejection(refreshUserAccessToken({ ...app, instance: lark.instance, refreshToken: 'ur-1' })),
    ).toMatchObject({ name: 'LarkAuthError', code })
  })
})

describe('O4', () => {
  test.each([
    'https://app.example/cb#next',
    'https://app.example/cb#',
    '/cb',
    'app.example/cb',
    '',
    '//evil.example/cb',
  ])('O4 a redirect URL of %j is refused', async uri => {
    const error = await rejection(getAuth({ appId: 'cli_1', redirectURI: uri }))

    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(/^redirectURI: expected/)
  })

  test('O4 what stands in a redirect URL stays in it', async () => {
    const uri = 'https://app.example/cb?next=/a&client_id=evil&state=evil'

    const { url, state } = await getAuth({ appId: 'cli_1', redirectURI: uri })

    const { searchParams } = new URL(url)
    expect(searchParams.getAll('client_id')).toEqual(['cli_1'])
    expect(searchParams.getAll('state')).toEqual([state])
    expect(searchParams.get('redirect_uri')).toBe(uri)
  })

  test('O4 an address that the browser came back to decides nothing but code and state', () => {
    const url =
      'https://evil.example/cb?code=code-1&state=state1&redirect_uri=https://evil.example&next=https://evil.example'

    expect(parseAuthCallback({ url, state: 'state1' })).toEqual({ code: 'code-1', state: 'state1' })
  })
})

test('more than 50 scopes are refused', async () => {
  const scope = Array.from({ length: 51 }, (_, n) => `scope:${n}`)

  expect((await rejection(getAuth({ appId: 'cli_1', redirectURI, scope }))).message).toBe(
    'scope: at most 50 at a time, got 51',
  )
  expect(await getAuth({ appId: 'cli_1', redirectURI, scope: scope.slice(1) })).toBeDefined()
})
