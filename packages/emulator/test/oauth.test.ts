import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createLark, type Lark, refusal } from './lark.ts'

const REDIRECT = 'https://app.example/callback?from=lark'
const VERIFIER = 'v'.repeat(43)
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url')
const SCOPE = 'contact:user.email:readonly offline_access'

function authorizeUrl(lark: Lark, query: Record<string, string> = {}): URL {
  const url = new URL('https://accounts.feishu.cn/open-apis/authen/v1/authorize')
  const all = {
    client_id: lark.emulator.app.appId,
    response_type: 'code',
    redirect_uri: REDIRECT,
    state: 's1',
    scope: SCOPE,
    ...query,
  }
  for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value)
  return url
}

async function codeFor(lark: Lark, query: Record<string, string> = {}): Promise<string> {
  const back = new URL(await lark.emulator.approve(authorizeUrl(lark, query), { user: 'Ada' }))
  return back.searchParams.get('code') ?? ''
}

function trade(lark: Lark, body: Record<string, unknown>) {
  const { appId: client_id, appSecret: client_secret } = lark.emulator.app
  return lark.call('POST', 'authen/v2/oauth/token', { client_id, client_secret, ...body }, { authorization: '' })
}

const byCode = (code: string) => ({ grant_type: 'authorization_code', code })

test('agreeing sends the browser back with a code and the state, beside what the address held', async () => {
  const lark = await createLark()

  const back = new URL(await lark.emulator.approve(authorizeUrl(lark), { user: 'Ada' }))

  expect(back.origin + back.pathname).toBe('https://app.example/callback')
  expect(Object.fromEntries(back.searchParams)).toEqual({
    from: 'lark',
    code: expect.stringMatching(/^.{64}$/),
    state: 's1',
  })
})

test('denying sends the browser back with access_denied', async () => {
  const lark = await createLark()

  const back = new URL(await lark.emulator.approve(authorizeUrl(lark), { deny: true }))

  expect(Object.fromEntries(back.searchParams)).toEqual({ from: 'lark', error: 'access_denied', state: 's1' })
})

test.each([
  ['another app', { client_id: 'cli_0000000000000000' }, /client_id/],
  ['another response type', { response_type: 'token' }, /response_type/],
  ['no redirect', { redirect_uri: '' }, /redirect_uri/],
  ['an unknown challenge method', { code_challenge_method: 'S512' }, /code_challenge_method/],
])('the consent page does not ask for %s', async (_, query, reason) => {
  const lark = await createLark()
  const url = authorizeUrl(lark, query)

  await expect(lark.emulator.approve(url, { user: 'Ada' })).rejects.toThrow(reason)
  expect((await lark.emulator.fetch(url)).status).toBe(400)
})

test('a redirect outside the list is refused', async () => {
  const lark = await createLark({ redirectUris: ['https://app.example/other'] })

  await expect(lark.emulator.approve(authorizeUrl(lark), { user: 'Ada' })).rejects.toThrow(/20029/)
})

test('the consent page lists the people, and picking one redirects with a code that works', async () => {
  const lark = await createLark()

  const page = await (await lark.emulator.fetch(authorizeUrl(lark))).text()
  const picked = authorizeUrl(lark, { emulated_user: lark.emulator.user('Ada').openId })
  picked.pathname += '/decide'
  const decided = await lark.emulator.fetch(picked)
  const code = new URL(decided.headers.get('location') ?? '').searchParams.get('code') ?? ''

  expect(page).toContain('Ada Lindgren')
  expect(page).not.toContain('Fay Duarte')
  expect(decided.status).toBe(302)
  expect((await trade(lark, byCode(code))).body.code).toBe(0)
})

test('the consent page escapes what the address brings', async () => {
  const lark = await createLark()

  const page = await (await lark.emulator.fetch(authorizeUrl(lark, { state: '"><script>1</script>' }))).text()

  expect(page).not.toContain('<script>')
})

test('a code is traded for tokens in the flat form, by JSON or a form', async () => {
  const lark = await createLark()
  const { appId: client_id, appSecret: client_secret } = lark.emulator.app

  const { body } = await trade(lark, byCode(await codeFor(lark)))
  const response = await lark.emulator.fetch('https://open.feishu.cn/open-apis/authen/v2/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ client_id, client_secret, ...byCode(await codeFor(lark)) }),
  })

  expect(body).toEqual({
    code: 0,
    access_token: expect.stringMatching(/^eyJ.{1000,}/),
    expires_in: 7200,
    refresh_token: expect.any(String),
    refresh_token_expires_in: 604_800,
    scope: SCOPE,
    token_type: 'Bearer',
  })
  expect(await response.json()).toMatchObject({ code: 0, token_type: 'Bearer' })
})

test('without offline_access there is no refresh token', async () => {
  const lark = await createLark()

  const { body } = await trade(lark, byCode(await codeFor(lark, { scope: 'contact:user.email:readonly' })))

  expect(body.code).toBe(0)
  expect(body.refresh_token).toBeUndefined()
})

test('a code works once, for five minutes, and with its own redirect', async () => {
  const lark = await createLark()
  const code = await codeFor(lark)
  const late = await codeFor(lark)

  const elsewhere = await trade(lark, { ...byCode(code), redirect_uri: 'https://app.example/other' })
  const first = await trade(lark, byCode(code))
  const second = await trade(lark, byCode(code))
  await lark.emulator.clock.advance(5 * 60_000)
  const tooLate = await trade(lark, byCode(late))

  expect(refusal(elsewhere)).toEqual([400, 20071])
  expect(first.body.code).toBe(0)
  expect(refusal(second)).toEqual([400, 20065])
  expect(second.body).toEqual({
    code: 20065,
    error: 'invalid_grant',
    error_description: expect.stringContaining('used'),
  })
  expect(refusal(tooLate)).toEqual([400, 20004])
})

test('the verifier has to fit the challenge, by S256 and plain', async () => {
  const lark = await createLark()
  const s256 = await codeFor(lark, { code_challenge: CHALLENGE, code_challenge_method: 'S256' })
  const plain = await codeFor(lark, { code_challenge: VERIFIER })

  expect(refusal(await trade(lark, byCode(s256)))).toEqual([400, 20049])
  expect(refusal(await trade(lark, { ...byCode(s256), code_verifier: CHALLENGE }))).toEqual([400, 20049])
  expect((await trade(lark, { ...byCode(s256), code_verifier: VERIFIER })).body.code).toBe(0)
  expect(refusal(await trade(lark, { ...byCode(plain), code_verifier: CHALLENGE }))).toEqual([400, 20049])
  expect((await trade(lark, { ...byCode(plain), code_verifier: VERIFIER })).body.code).toBe(0)
})

test.each([
  ['a missing client_id', { client_id: '' }, 20001],
  ['another app', { client_id: 'cli_0000000000000000' }, 20048],
  ['a wrong secret', { client_secret: 'wrong' }, 20002],
  ['another grant', { grant_type: 'password' }, 20036],
  ['a code that was never given', { code: 'never' }, 20003],
  ['a scope named twice', { scope: 'offline_access offline_access' }, 20067],
  ['a scope that was not agreed to', { scope: 'im:message' }, 20068],
])('%s gets no user token', async (_, change, code) => {
  const lark = await createLark()

  const answer = await trade(lark, { ...byCode(await codeFor(lark)), ...change })

  expect(refusal(answer)).toEqual([400, code])
  expect(answer.body.error).toEqual(expect.any(String))
})

test('a scope that was agreed to can be asked for by itself', async () => {
  const lark = await createLark()

  const { body } = await trade(lark, { ...byCode(await codeFor(lark)), scope: 'contact:user.email:readonly' })

  expect(body).toMatchObject({ code: 0, scope: 'contact:user.email:readonly' })
  expect(body.refresh_token).toBeUndefined()
})

test('two ways of client authentication at once are refused', async () => {
  const lark = await createLark()
  const { appId: client_id, appSecret: client_secret } = lark.emulator.app
  const body = { client_id, client_secret, ...byCode(await codeFor(lark)) }

  const answer = await lark.call('POST', 'authen/v2/oauth/token', body, { authorization: 'Basic dDpw' })

  expect(refusal(answer)).toEqual([400, 20070])
})

test('a refresh token works once; the access token before it lives on', async () => {
  const lark = await createLark()
  const first = (await trade(lark, byCode(await codeFor(lark)))).body
  const refresh = { grant_type: 'refresh_token', refresh_token: first.refresh_token }

  const second = await trade(lark, refresh)
  const again = await trade(lark, refresh)
  const user = { authorization: `Bearer ${String(first.access_token)}` }

  expect(second.body).toMatchObject({ code: 0, expires_in: 7200, refresh_token_expires_in: 604_800 })
  expect(second.body.refresh_token).not.toBe(first.refresh_token)
  expect(refusal(again)).toEqual([400, 20073])
  expect((await lark.call('GET', 'authen/v1/user_info', undefined, user)).body.code).toBe(0)
})

test('a refresh token that is unknown, late, or of an app that may not refresh is refused', async () => {
  const lark = await createLark()
  const { refresh_token } = (await trade(lark, byCode(await codeFor(lark)))).body
  const refresh = { grant_type: 'refresh_token' }

  expect(refusal(await trade(lark, { ...refresh, refresh_token: 'never' }))).toEqual([400, 20026])
  await lark.emulator.clock.advance(7 * 24 * 3600_000)
  expect(refusal(await trade(lark, { ...refresh, refresh_token }))).toEqual([400, 20037])
  const without = await createLark({ refreshTokens: false })
  expect(refusal(await trade(without, { ...refresh, refresh_token }))).toEqual([400, 20074])
})

test('the older endpoints trade with the app token, and their refresh tokens stay among themselves', async () => {
  const lark = await createLark()

  const first = await lark.call('POST', 'authen/v1/oidc/access_token', byCode(await codeFor(lark)))
  const { refresh_token } = first.body.data ?? {}
  const refresh = { grant_type: 'refresh_token', refresh_token }
  const inTheNewer = await trade(lark, refresh)
  const second = await lark.call('POST', 'authen/v1/oidc/refresh_access_token', refresh)
  const again = await lark.call('POST', 'authen/v1/oidc/refresh_access_token', refresh)

  expect(first.body.data).toMatchObject({
    access_token: expect.stringMatching(/^u-/),
    expires_in: 7200,
    refresh_expires_in: 604_800,
    token_type: 'Bearer',
    scope: SCOPE,
  })
  expect(refusal(inTheNewer)).toEqual([400, 20026])
  expect(second.body.data?.access_token).toMatch(/^u-/)
  expect(refusal(again)).toEqual([200, 20026])
})

test('the oldest endpoints tell who signed in along with the tokens', async () => {
  const lark = await createLark()

  const { body } = await lark.call('POST', 'authen/v1/access_token', byCode(await codeFor(lark)))
  const { refresh_token } = body.data ?? {}
  const again = await lark.call('POST', 'authen/v1/refresh_access_token', {
    grant_type: 'refresh_token',
    refresh_token,
  })

  expect(body.data).toMatchObject({ name: 'Ada Lindgren', email: 'ada@acme.example', token_type: 'Bearer' })
  expect(again.body.data).toMatchObject({ name: 'Ada Lindgren' })
})

test.each([
  ['oidc/access_token', 200, 20014],
  ['access_token', 400, 99991664],
])('authen/v1/%s refuses a wrong app token', async (path, status, code) => {
  const lark = await createLark()

  const answer = await lark.call('POST', `authen/v1/${path}`, byCode('x'), { authorization: 'Bearer a-wrong' })

  expect(refusal(answer)).toEqual([status, code])
})

test('user_info tells what the scopes of the token reach, and takes no other token', async () => {
  const lark = await createLark()
  const { access_token } = (await trade(lark, byCode(await codeFor(lark)))).body
  const user = { authorization: `Bearer ${String(access_token)}` }
  const ada = lark.emulator.user('Ada')

  const { body } = await lark.call('GET', 'authen/v1/user_info', undefined, user)

  expect(body.data).toMatchObject({ open_id: ada.openId, union_id: ada.unionId, email: ada.email })
  expect(body.data).not.toHaveProperty('mobile')
  expect(refusal(await lark.call('GET', 'authen/v1/user_info'))).toEqual([200, 20005])
  await lark.emulator.clock.advance(2 * 3600_000)
  expect(refusal(await lark.call('GET', 'authen/v1/user_info', undefined, user))).toEqual([200, 20005])
})

test('a user token sends in the name of the user, needs its scopes and expires', async () => {
  const lark = await createLark()
  const tokenWith = async (scope: string) => {
    const { access_token } = (await trade(lark, byCode(await codeFor(lark, { scope })))).body
    return { authorization: `Bearer ${String(access_token)}` }
  }
  const ada = lark.emulator.user('Ada')
  const room = lark.emulator.chat('Release room').chatId
  const send = (headers: Record<string, string>) =>
    lark.call(
      'POST',
      'im/v1/messages?receive_id_type=chat_id',
      { receive_id: room, msg_type: 'text', content: '{"text":"Hi"}' },
      headers,
    )
  const full = await tokenWith('im:message im:message.send_as_user')

  const sent = await send(full)
  const without = await send(await tokenWith('contact:user.email:readonly'))
  const unnamed = await send(await tokenWith('im:message'))
  const asTenant = await lark.call('GET', 'bot/v3/info', undefined, full)
  lark.emulator.app.scopes.revoke('im:message.send_as_user')
  const asBot = await send({})
  await lark.emulator.clock.advance(2 * 3600_000)
  const late = await send(full)

  expect(sent.body.data?.sender).toMatchObject({ id: ada.openId, id_type: 'open_id', sender_type: 'user' })
  expect(lark.emulator.sent()).toHaveLength(1)
  expect(refusal(without)).toEqual([400, 99991679])
  expect(without.body.error?.permission_violations).toContainEqual({
    type: 'action_privilege_required',
    subject: 'im:message',
  })
  expect(unnamed.body.error?.permission_violations).toEqual([
    { type: 'action_privilege_required', subject: 'im:message.send_as_user' },
  ])
  expect(asBot.body.code).toBe(0)
  expect(refusal(asTenant)).toEqual([400, 99991668])
  expect(refusal(late)).toEqual([400, 99991677])
})
