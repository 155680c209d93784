import { expect, test } from 'vitest'
import { buttonCard, createLark, type Lark, START_MS } from './lark.ts'

function control(lark: Lark, method: string, path: string, body?: unknown, url = 'http://127.0.0.1:8787') {
  return lark.emulator.fetch(`${url}/_emu/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
}

/** An emulator whose bot answers everything with an empty object. */
async function answered(): Promise<Lark> {
  return createLark({
    encryptKey: null,
    webhookUrl: async request => {
      const { challenge } = (await request.json()) as { challenge?: string }
      return Response.json(challenge ? { challenge } : {})
    },
  })
}

test('people act over HTTP', async () => {
  const lark = await answered()
  const messageId = await lark.send('interactive', buttonCard({ action: 'approve' }))
  const act = async (what: string, body: unknown) => (await control(lark, 'POST', `users/Ada/${what}`, body)).json()

  const sent = (await act('sends', { text: 'Hello' })) as { messageId: string }
  const clicked = await act('clicks', { messageId, component: 'approve', input: { option: 'a' } })

  expect(sent).toMatchObject({ delivery: { outcome: 'ok', type: 'im.message.receive_v1' } })
  expect(clicked).toMatchObject({ code: 0, token: expect.stringMatching(/^c-/) })
  expect(await act('reads', { messageId })).toMatchObject({ type: 'im.message.message_read_v1' })
  expect(await act('reacts', { messageId, emojiType: 'OK' })).toMatchObject({ type: 'im.message.reaction.created_v1' })
  expect(await act('recalls', { messageId: sent.messageId })).toMatchObject({ type: 'im.message.recalled_v1' })
  expect(await (await control(lark, 'GET', 'sent')).json()).toMatchObject([{ messageId, reactions: ['OK'] }])
  expect(await (await control(lark, 'GET', 'deliveries')).json()).toHaveLength(6)
  expect(await (await control(lark, 'GET', 'users')).json()).toContainEqual(
    expect.objectContaining({ name: 'Ada Lindgren' }),
  )
  expect(await (await control(lark, 'GET', 'chats')).json()).toContainEqual(
    expect.objectContaining({ name: 'Release room' }),
  )
  // What is done to the emulator is no call of the bot.
  expect(await (await control(lark, 'GET', 'calls')).json()).toHaveLength(2)
})

test('what a person sets in the client is set over HTTP', async () => {
  const lark = await createLark()
  const chatId = lark.emulator.chat('Release room').chatId
  const message_id = await lark.send('text', { text: 'Hi' }, chatId)
  const body = { receive_id: lark.emulator.user('Ada').openId, msg_type: 'text', content: '{"text":"Hi"}' }
  const send = () => lark.call('POST', 'im/v1/messages?receive_id_type=open_id', body)

  await control(lark, 'POST', 'users/Grace/setsRules', { chatId, pins: 'only_owner' })
  await control(lark, 'POST', 'users/Ada/stopsBot', {})

  expect((await control(lark, 'POST', 'users/Ben/setsRules', { chatId })).status).toBe(400)
  expect((await lark.call('POST', 'im/v1/pins', { message_id })).body.code).toBe(230046)
  expect((await send()).body.code).toBe(230053)
  await control(lark, 'POST', 'users/Ada/stopsBot', { stopped: false })
  expect((await send()).body.code).toBe(0)
})

test('time, faults and deliveries are in reach too', async () => {
  const lark = await answered()

  const clock = await control(lark, 'POST', 'clock', { advanceMs: 1000 })
  await control(lark, 'POST', 'fault', { path: '/bot/', status: 503, code: 2200 })
  const event = (await (await control(lark, 'POST', 'deliver', { type: 'x.y_v1', event: { a: 1 } })).json()) as {
    eventId: string
  }
  const again = await control(lark, 'POST', 'redeliver', { eventId: event.eventId })

  expect(await clock.json()).toEqual({ nowMs: START_MS + 1000 })
  expect((await lark.call('GET', 'bot/v3/info')).status).toBe(503)
  expect(event).toMatchObject({ type: 'x.y_v1', outcome: 'ok' })
  expect(await again.json()).toMatchObject({ eventId: event.eventId })
  const webhook = await control(lark, 'POST', 'webhook', { url: 'http://127.0.0.1:1/' })
  expect(await webhook.json()).toMatchObject({ outcome: 'unreachable' })
})

test('a mistake is told', async () => {
  const lark = await answered()

  const nobody = await control(lark, 'POST', 'users/Zoe/sends', { text: 'Hi' })
  const nothing = await control(lark, 'POST', 'users/Ada/reads', { messageId: 'om_x' })
  const backwards = await control(lark, 'POST', 'clock', { advanceMs: -1 })

  expect([nobody.status, await nobody.json()]).toEqual([400, { error: 'Nobody in the company is Zoe' }])
  expect([nothing.status, backwards.status]).toEqual([400, 400])
})

test('pages of other sites cannot use it', async () => {
  const lark = await answered()

  const rebound = await control(lark, 'POST', 'users/Ada/sends', { text: 'Hi' }, 'http://evil.example:8787')
  const simple = await lark.emulator.fetch('http://127.0.0.1:8787/_emu/users/Ada/sends', {
    method: 'POST',
    body: '{"text":"Hi"}',
  })

  expect([rebound.status, simple.status]).toEqual([403, 403])
  expect(lark.emulator.deliveries()).toEqual([])
})

test('the range of contacts is changed over HTTP, and given back', async () => {
  const lark = await answered()
  const seen = async () => (await lark.call('GET', `contact/v3/users/${lark.emulator.user('Dana').openId}`)).body.code

  const narrowed = await control(lark, 'POST', 'contact-scope', { departments: ['Engineering'] })
  const outside = await seen()
  await control(lark, 'POST', 'contact-scope', {})

  expect(await narrowed.json()).toMatchObject({ type: 'contact.scope.updated_v3', outcome: 'ok' })
  expect([outside, await seen()]).toEqual([41050, 0])
  expect((await control(lark, 'POST', 'contact-scope', { users: ['nobody@acme.example'] })).status).toBe(400)
})
