import { createDecipheriv, createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createEmulator, type EmulatorOptions } from '../src/index.ts'
import { createLark, START_MS } from './lark.ts'

const SECOND_MS = 1000

interface Seen {
  headers: Headers
  raw: string
  body: { schema?: string; header?: Record<string, string>; event?: Record<string, unknown> }
}

/** An emulator and what its bot saw, the challenge left out. */
async function watched(
  answering: () => Response | Promise<Response> = () => Response.json({}),
  options: EmulatorOptions = {},
) {
  const seen: Seen[] = []
  const lark = await createLark({
    encryptKey: null,
    webhookUrl: async request => {
      const raw = await request.text()
      const body = JSON.parse(raw)
      if (body.challenge) return Response.json({ challenge: body.challenge })
      seen.push({ headers: request.headers, raw, body })
      return answering()
    },
    ...options,
  })
  return { ...lark, seen, ada: lark.emulator.user('Ada') }
}

test('what the platform keeps from a bot is withheld: other groups, and what its scopes leave out', async () => {
  const lark = await createLark()
  const { scopes } = lark.emulator.app
  const [ada, dana] = [lark.emulator.user('Ada'), lark.emulator.user('Dana')]
  const [room, floor] = ['Release room', 'Sales floor'].map(name => lark.emulator.chat(name).chatId)
  const says = async (who: typeof ada, chatId: string | undefined, text = 'Hi') =>
    (await who.sends({ text, ...(chatId !== undefined && { chatId }) })).delivery.outcome
  const before = lark.emulator.deliveries().length

  expect(await says(dana, floor, '@bot Hi')).toBe('withheld')
  expect([await says(ada, room), await says(ada, undefined)]).toEqual(['unconfigured', 'unconfigured'])
  scopes.revoke('im:message.group_msg', 'im:message.group_msg:readonly')
  expect([await says(ada, room), await says(ada, room, '@bot Hi')]).toEqual(['withheld', 'unconfigured'])
  scopes.revoke('im:message.p2p_msg', 'im:message.p2p_msg:readonly')
  expect(await says(ada, undefined)).toBe('withheld')
  const { messageId } = await dana.sends({ text: 'Hi', chatId: floor ?? '' })
  expect((await dana.reacts(messageId, 'OK')).outcome).toBe('withheld')
  expect((await dana.recalls(messageId)).outcome).toBe('withheld')
  const inGroup = await lark.send('text', { text: 'Hi' }, room)
  expect((await ada.reads(inGroup)).outcome).toBe('withheld')
  expect((await ada.reads(await lark.send('text', { text: 'Hi' }))).outcome).toBe('unconfigured')
  expect(lark.emulator.deliveries().length).toBe(before + 4)
})

test('what a person writes arrives as im.message.receive_v1', async () => {
  const { emulator, seen, ada } = await watched()
  const { app } = emulator

  const { messageId, chatId, delivery } = await ada.sends('Hello')

  expect(seen[0]?.body).toEqual({
    schema: '2.0',
    header: {
      event_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      event_type: 'im.message.receive_v1',
      create_time: String(START_MS),
      token: app.verificationToken,
      app_id: app.appId,
      tenant_key: app.tenantKey,
    },
    event: {
      sender: {
        sender_id: { union_id: ada.unionId, user_id: ada.userId, open_id: ada.openId },
        sender_type: 'user',
        tenant_key: app.tenantKey,
      },
      message: {
        message_id: messageId,
        create_time: String(START_MS),
        update_time: String(START_MS),
        chat_id: chatId,
        chat_type: 'p2p',
        message_type: 'text',
        content: '{"text":"Hello"}',
        user_agent: expect.any(String),
      },
    },
  })
  expect(delivery).toMatchObject({ outcome: 'ok', status: 200, attempt: 1, eventId: seen[0]?.body.header?.event_id })
})

test('a reply in a group names its message, and a mention of the bot is told', async () => {
  const { emulator, seen, ada, send } = await watched()
  const room = emulator.chat('Release room').chatId
  const parent = await send('text', { text: 'Ready?' }, room)

  await ada.sends({ text: '@bot yes', replyTo: parent })

  expect(seen[0]?.body.event?.message).toMatchObject({
    parent_id: parent,
    root_id: parent,
    chat_id: room,
    chat_type: 'group',
    content: '{"text":"@_user_1 yes"}',
    mentions: [{ key: '@_user_1', id: { open_id: emulator.app.botOpenId }, mentioned_type: 'bot', name: 'Demo bot' }],
  })
})

test('a reply in a thread names the thread', async () => {
  const { seen, ada, send, call } = await watched()
  const parent = await send('text', { text: 'Ready?' })
  const reply = { msg_type: 'text', content: '{"text":"?"}', reply_in_thread: true }
  const { thread_id } = (await call('POST', `im/v1/messages/${parent}/reply`, reply)).body.data ?? {}

  await ada.sends({ text: 'Yes', replyTo: parent })
  await ada.sends('By the way')

  expect(seen[0]?.body.event?.message).toMatchObject({ thread_id })
  expect(seen[1]?.body.event?.message).not.toHaveProperty('thread_id')
})

test('reading, reacting and recalling arrive as events of their own', async () => {
  const { seen, ada, send } = await watched()
  const id = await send('text', { text: 'Ready?' })
  const own = await ada.sends('Yes')

  await ada.reads(id)
  await ada.reacts(id, 'OK')
  await ada.recalls(own.messageId)

  expect(seen.slice(1).map(({ body }) => [body.header?.event_type, body.event])).toEqual([
    [
      'im.message.message_read_v1',
      expect.objectContaining({
        message_id_list: [id],
        reader: expect.objectContaining({ read_time: String(START_MS) }),
      }),
    ],
    [
      'im.message.reaction.created_v1',
      expect.objectContaining({ message_id: id, reaction_type: { emoji_type: 'OK' }, operator_type: 'user' }),
    ],
    [
      'im.message.recalled_v1',
      { message_id: own.messageId, chat_id: own.chatId, recall_time: String(START_MS), recall_type: 'message_owner' },
    ],
  ])
  await expect(ada.recalls(id)).rejects.toThrow('did not send')
})

test('with a key each delivery is encrypted, and signed over its bytes when it is sent', async () => {
  const key = 'test key'
  const raws: { headers: Headers; raw: string }[] = []
  const decrypt = (raw: string) => {
    const bytes = Buffer.from(JSON.parse(raw).encrypt, 'base64')
    const decipher = createDecipheriv('aes-256-cbc', createHash('sha256').update(key).digest(), bytes.subarray(0, 16))
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString())
  }
  const lark = await createLark({
    encryptKey: key,
    webhookUrl: async request => {
      const raw = await request.text()
      raws.push({ headers: request.headers, raw })
      const { challenge } = decrypt(raw)
      return Response.json({ challenge })
    },
  })

  await lark.emulator.user('Ada').sends('Hello')

  const [challenge, event] = raws
  expect(Object.keys(JSON.parse(event?.raw ?? ''))).toEqual(['encrypt'])
  expect(decrypt(challenge?.raw ?? '')).toEqual({
    challenge: expect.any(String),
    token: lark.emulator.app.verificationToken,
    type: 'url_verification',
  })
  expect(challenge?.headers.has('x-lark-signature')).toBe(false)
  expect(decrypt(event?.raw ?? '').event.message.content).toBe('{"text":"Hello"}')
  const timestamp = event?.headers.get('x-lark-request-timestamp')
  expect(timestamp).toBe(String(START_MS / 1000))
  expect(event?.headers.get('x-lark-signature')).toBe(
    createHash('sha256')
      .update(`${timestamp}${event?.headers.get('x-lark-request-nonce')}${key}${event?.raw}`)
      .digest('hex'),
  )
})

test('a webhook that does not answer its challenge is refused, and gets no event', async () => {
  const bodies: string[] = []
  const { emulator } = await createLark({ encryptKey: null })
  const refusing = async (request: Request) => {
    bodies.push(await request.text())
    return Response.json({})
  }

  await expect(emulator.setWebhook(refusing)).rejects.toThrow('challenge: refused, HTTP 200')
  const { delivery } = await emulator.user('Ada').sends('Hello')

  expect(delivery.outcome).toBe('unconfigured')
  expect(bodies.every(body => body.includes('url_verification'))).toBe(true)
})

test('the challenge is waited for one second', async () => {
  const { emulator } = await createLark({ encryptKey: null })
  const slow = async (request: Request) => {
    const { challenge } = (await request.json()) as { challenge: string }
    await emulator.clock.advance(SECOND_MS)
    return Response.json({ challenge })
  }

  await expect(emulator.setWebhook(slow)).rejects.toThrow('late')
})

test('a failed event comes again after 15 s, 5 min, 1 h and 6 h, then no more', async () => {
  const atMs: number[] = []
  const { emulator, seen, ada } = await watched(() => {
    atMs.push(emulator.clock.now() - START_MS)
    return new Response('no', { status: 500 })
  })

  await ada.sends('Hello')
  await emulator.clock.advance(48 * 3600 * SECOND_MS)

  expect(atMs).toEqual([0, 15, 315, 3915, 25_515].map(seconds => seconds * SECOND_MS))
  expect(new Set(seen.map(({ body }) => body.header?.event_id)).size).toBe(1)
  expect(emulator.deliveries().map(({ kind, attempt, outcome }) => [kind, attempt, outcome])).toEqual([
    ['challenge', 1, 'ok'],
    ...[1, 2, 3, 4, 5].map(attempt => ['event', attempt, 'refused']),
  ])
})

test('the ladder ends with the first good answer', async () => {
  let answers = 0
  const { emulator, seen, ada } = await watched(() => {
    answers += 1
    return new Response('', { status: answers < 3 ? 503 : 200 })
  })

  await ada.sends('Hello')
  await emulator.clock.advance(48 * 3600 * SECOND_MS)

  expect(seen).toHaveLength(3)
})

test('an answer after three seconds counts as none', async () => {
  let slow = true
  const { emulator, seen, ada } = await watched(async () => {
    if (slow) await emulator.clock.advance(3 * SECOND_MS)
    slow = false
    return Response.json({})
  })

  const { delivery } = await ada.sends('Hello')
  await emulator.clock.advance(15 * SECOND_MS)

  expect(delivery).toMatchObject({ outcome: 'late', status: undefined, answer: undefined })
  expect(seen).toHaveLength(2)
})

test('a bot that throws, or a port where nobody listens, is unreachable', async () => {
  const { ada } = await watched(() => {
    throw new Error('crash')
  })
  expect((await ada.sends('Hello')).delivery.outcome).toBe('unreachable')

  const { emulator } = await createLark()
  await expect(emulator.setWebhook('http://127.0.0.1:1/webhook')).rejects.toThrow('unreachable, HTTP none')
})

test('any event can be delivered, and delivered again under its id', async () => {
  const { emulator, seen } = await watched()

  const first = await emulator.deliver('contact.user.updated_v3', { object: { open_id: 'ou_x' } })
  await emulator.redeliver(first.eventId ?? '')

  expect(seen.map(({ body }) => body)).toEqual([seen[0]?.body, seen[0]?.body])
  expect(seen[0]?.body).toMatchObject({ header: { event_type: 'contact.user.updated_v3' }, event: { object: {} } })
  await expect(emulator.redeliver('never')).rejects.toThrow('No delivery')
})

test('people only do what people can', async () => {
  const { emulator } = await createLark()
  const ada = emulator.user('Ada')

  await expect(ada.sends({ text: 'Hi', chatId: emulator.chat('Sales floor').chatId })).rejects.toThrow('is not in')
  await expect(ada.sends({ text: 'Hi', replyTo: 'om_x' })).rejects.toThrow('no message om_x')
  await expect(ada.reads('om_x')).rejects.toThrow('no message om_x')
  expect(() => emulator.user('Zoe')).toThrow('Nobody')
  expect(() => emulator.chat('Attic')).toThrow('No chat')
})

test('a webhook of the options is challenged before its first event', async () => {
  const kinds: unknown[] = []
  const emulator = createEmulator({
    encryptKey: null,
    webhookUrl: async request => {
      const body = (await request.json()) as { challenge?: string; schema?: string }
      kinds.push(body.schema ?? 'challenge')
      return Response.json({ challenge: body.challenge })
    },
  })

  await emulator.user('Ada').sends('One')
  await emulator.user('Ada').sends('Two')
  await emulator.close()

  expect(kinds).toEqual(['challenge', '2.0', '2.0'])
})
