import { expect, test } from 'vitest'
import { createLark, refusal } from './lark.ts'

const HOUR_MS = 3600_000
const MESSAGES = 'im/v1/messages?receive_id_type=open_id'

async function issue(lark: Awaited<ReturnType<typeof createLark>>) {
  const { appId: app_id, appSecret: app_secret } = lark.emulator.app
  const { body } = await lark.call('POST', 'auth/v3/tenant_access_token/internal', { app_id, app_secret })
  return { token: body.tenant_access_token as string, expire: body.expire as number }
}

test('the same tenant token is given for an hour and a half, then another, and both hold', async () => {
  const lark = await createLark()

  expect(await issue(lark)).toEqual({ token: lark.token, expire: 7200 })
  await lark.emulator.clock.advance(1.5 * HOUR_MS)
  expect(await issue(lark)).toEqual({ token: lark.token, expire: 1800 })
  await lark.emulator.clock.advance(1)
  const second = await issue(lark)

  expect(second.expire).toBe(7200)
  expect(second.token).not.toBe(lark.token)
  expect((await lark.call('GET', 'bot/v3/info')).body.code).toBe(0)
  const withSecond = { authorization: `Bearer ${second.token}` }
  expect((await lark.call('GET', 'bot/v3/info', undefined, withSecond)).body.code).toBe(0)
})

test('a tenant token ends after two hours', async () => {
  const lark = await createLark()
  await lark.emulator.clock.advance(2 * HOUR_MS - 1)
  expect((await lark.call('GET', 'bot/v3/info')).status).toBe(200)
  await lark.emulator.clock.advance(1)

  expect(refusal(await lark.call('GET', 'bot/v3/info'))).toEqual([400, 99991663])
})

test('an internal app gets one token for the app and the tenant', async () => {
  const lark = await createLark()
  const { appId: app_id, appSecret: app_secret } = lark.emulator.app

  const { body } = await lark.call('POST', 'auth/v3/app_access_token/internal/', { app_id, app_secret })

  expect(body).toEqual({
    code: 0,
    msg: 'ok',
    app_access_token: lark.token,
    tenant_access_token: lark.token,
    expire: 7200,
  })
})

test.each([
  ['another app id', { app_id: 'cli_0000000000000000' }, 10003],
  ['no app id', { app_id: '' }, 10003],
  ['a wrong secret', { app_secret: 'wrong' }, 10014],
])('%s gets no token', async (_, change, code) => {
  const lark = await createLark()
  const { appId: app_id, appSecret: app_secret } = lark.emulator.app

  const answer = await lark.call('POST', 'auth/v3/tenant_access_token/internal', { app_id, app_secret, ...change })

  expect(refusal(answer)).toEqual([200, code])
  expect(answer.body.tenant_access_token).toBeUndefined()
})

test.each([
  ['no token', '', 99991661],
  ['another scheme', 'Basic dDpw', 99991661],
  ['a token of no known form', 'Bearer abc', 99991671],
  ['a tenant token that was never given', 'Bearer t-g1never', 99991663],
  ['an app token that was never given', 'Bearer a-never', 99991664],
  ['a user token that was never given', 'Bearer u-never', 99991668],
])('%s is refused', async (_, authorization, code) => {
  const lark = await createLark()

  const answer = await lark.call('GET', 'bot/v3/info', undefined, { authorization })

  expect(refusal(answer)).toEqual([400, code])
  expect(answer.headers.get('x-tt-logid')).toBe(answer.body.error?.log_id)
  expect(answer.body.error?.troubleshooter).toContain(String(code))
})

test('revoked tokens are refused at once, and a new one is given', async () => {
  const lark = await createLark()

  lark.emulator.revokeTokens()

  expect(refusal(await lark.call('GET', 'bot/v3/info'))).toEqual([400, 99991663])
  expect((await issue(lark)).token).not.toBe(lark.token)
})

test('a token of one emulator opens no other', async () => {
  const [one, other] = [await createLark(), await createLark()]

  const answer = await other.call('GET', 'bot/v3/info', undefined, { authorization: `Bearer ${one.token}` })

  expect(refusal(answer)).toEqual([400, 99991663])
})

test('a missing scope is refused with the scopes that would do', async () => {
  const lark = await createLark()
  lark.emulator.app.scopes.revoke('im:message', 'im:message:send_as_bot', 'im:message:send')
  const body = { receive_id: lark.emulator.user('Ada').openId, msg_type: 'text', content: '{"text":"Hi"}' }

  const refused = await lark.call('POST', MESSAGES, body)
  lark.emulator.app.scopes.grant('im:message:send_as_bot')
  const sent = await lark.call('POST', MESSAGES, body)

  expect(refusal(refused)).toEqual([400, 99991672])
  expect(refused.body.error?.permission_violations).toEqual([
    { type: 'action_scope_required', subject: 'im:message' },
    { type: 'action_scope_required', subject: 'im:message:send_as_bot' },
    { type: 'action_scope_required', subject: 'im:message:send' },
  ])
  expect(sent.body.code).toBe(0)
})

test('asking by user_id needs the scope for employee ids', async () => {
  const lark = await createLark({ scopes: ['contact:user.id:readonly'] })
  const body = { emails: ['ada@acme.example'] }

  expect((await lark.call('POST', 'contact/v3/users/batch_get_id', body)).body.code).toBe(0)
  const answer = await lark.call('POST', 'contact/v3/users/batch_get_id?user_id_type=user_id', body)

  expect(refusal(answer)).toEqual([400, 99991672])
})

test.each([
  ['POST', 'im/v1/message', undefined],
  ['PATCH', 'im/v1/messages', undefined],
  ['GET', 'nothing/v1/here', undefined],
])('%s %s is no route of the platform', async (method, path, body) => {
  const lark = await createLark()

  const answer = await lark.call(method, path, body)

  expect(answer.status).toBe(404)
  expect(await answer.response.text()).toBe('404 page not found')
  expect(answer.headers.get('x-tt-logid')).toBeTruthy()
})

test.each([
  ['a missing query field', 'im/v1/messages', { receive_id: 'x', msg_type: 'text', content: '{}' }, 'receive_id_type'],
  ['a query value off the list', 'im/v1/messages?receive_id_type=name', {}, 'receive_id_type'],
  ['a missing body field', MESSAGES, { receive_id: 'x', msg_type: 'text' }, 'content'],
  [
    'a key beyond 50 characters',
    MESSAGES,
    { receive_id: 'x', msg_type: 'text', content: '{}', uuid: 'u'.repeat(51) },
    'uuid',
  ],
])('%s is named', async (_, path, body, field) => {
  const lark = await createLark()

  const answer = await lark.call('POST', path, body)

  expect(refusal(answer)).toEqual([400, 99992402])
  expect(answer.body.error?.field_violations).toMatchObject([{ field }])
})

test('a body that is no JSON object, or holds a value of another type, is refused', async () => {
  const lark = await createLark()
  const json = { 'content-type': 'application/json' }
  const broken = await lark.emulator.fetch(`https://open.feishu.cn/open-apis/${MESSAGES}`, {
    method: 'POST',
    headers: { ...json, authorization: `Bearer ${lark.token}` },
    body: '{"receive_id":',
  })

  expect(await broken.json()).toMatchObject({ code: 9499 })
  const objectContent = { receive_id: 'ou_x', msg_type: 'text', content: { text: 'Hi' } }
  expect(refusal(await lark.call('POST', MESSAGES, objectContent))).toEqual([400, 9499])
  expect(refusal(await lark.call('POST', MESSAGES, []))).toEqual([400, 9499])
})

test('a store app trades its ticket for an app token, and that for a tenant token', async () => {
  const lark = await createLark({ appType: 'store' })
  const { appId: app_id, appSecret: app_secret, ticket, tenantKey: tenant_key } = lark.emulator.app
  const app = { app_id, app_secret }

  const wrong = await lark.call('POST', 'auth/v3/app_access_token', { ...app, app_ticket: 'wrong' })
  const { app_access_token } = (await lark.call('POST', 'auth/v3/app_access_token', { ...app, app_ticket: ticket }))
    .body
  const tenant = await lark.call('POST', 'auth/v3/tenant_access_token', { app_access_token, tenant_key })
  const stranger = await lark.call('POST', 'auth/v3/tenant_access_token', { app_access_token: 'a-no', tenant_key })

  expect(refusal(wrong)).toEqual([200, 10012])
  expect(app_access_token).toMatch(/^a-/)
  expect(tenant.body).toMatchObject({ code: 0, expire: 7200, tenant_access_token: expect.stringMatching(/^t-/) })
  expect(refusal(stranger)).toEqual([200, 99991664])
  // The internal endpoint is not for store apps, so createLark came up without a token.
  expect(lark.token).toBe('')
})

test('resending the ticket delivers it in the older envelope', async () => {
  const events: unknown[] = []
  let arrived = (): void => {}
  const delivered = new Promise<void>(resolve => {
    arrived = resolve
  })
  const lark = await createLark({
    appType: 'store',
    encryptKey: null,
    webhookUrl: async request => {
      const body = (await request.json()) as { challenge?: string }
      if (body.challenge) return Response.json({ challenge: body.challenge })
      events.push(body)
      arrived()
      return Response.json({})
    },
  })
  const { appId: app_id, appSecret: app_secret, ticket, verificationToken } = lark.emulator.app

  const answer = await lark.call('POST', 'auth/v3/app_ticket/resend', { app_id, app_secret })
  await delivered

  expect(answer.body).toEqual({ code: 0, msg: 'ok' })
  expect(events).toEqual([
    {
      ts: expect.stringMatching(/^\d+/),
      uuid: expect.stringMatching(/^[0-9a-f]{32}$/),
      token: verificationToken,
      type: 'event_callback',
      event: { type: 'app_ticket', app_id, app_ticket: ticket },
    },
  ])
})
