import { AES256, createDispatcher, createWebhook, encryptCallback, signCallback } from '@lark-sdk/callback'
import { expect, test } from 'vitest'

const secrets = { encryptKey: 'a key of the portable suite', verificationToken: 'a token' }
const event = {
  schema: '2.0',
  header: {
    event_id: 'e-1',
    event_type: 'im.message.receive_v1',
    token: secrets.verificationToken,
    create_time: '0',
    app_id: 'cli_1',
    tenant_key: 't',
  },
  event: {
    sender: { sender_id: { open_id: 'ou_1' } },
    message: { message_id: 'om_1', content: '{"text":"héllo 你好 🙂"}' },
  },
}

async function delivery(changed = ''): Promise<Request> {
  const body = await encryptCallback(event, secrets.encryptKey)
  const headers = await signCallback({ body, encryptKey: secrets.encryptKey })
  return new Request('https://bot.example/events', { method: 'POST', body: body + changed, headers })
}

test('text of every script survives encryption', async () => {
  const aes = new AES256(secrets.encryptKey)

  for (const plain of ['', 'x'.repeat(15), 'x'.repeat(16), 'x'.repeat(17), 'héllo 你好 🙂']) {
    expect(await aes.decrypt(await aes.encrypt(plain))).toBe(plain)
  }
})

test('a signed, encrypted event reaches its handler once', async () => {
  const seen: string[] = []
  const dispatcher = createDispatcher({
    on: { 'im.message.receive_v1': ({ event: received }) => void seen.push(received.message.content) },
  })
  const webhook = createWebhook({ dispatcher, ...secrets })
  const work: Promise<unknown>[] = []
  const context = { waitUntil: (promise: Promise<unknown>) => void work.push(promise) }

  const responses = [await webhook(await delivery(), context), await webhook(await delivery(), context)]
  await Promise.all(work)

  expect(responses.map(response => response.status)).toEqual([200, 200])
  expect(seen).toEqual([event.event.message.content])
})

test('a body with one byte changed is refused', async () => {
  const reached: unknown[] = []
  const dispatcher = createDispatcher({
    on: { 'im.message.receive_v1': ({ header }) => void reached.push(header) },
  })
  const webhook = createWebhook({ dispatcher, ...secrets })

  const response = await webhook(await delivery(' '))

  expect(response.status).toBe(401)
  expect(reached).toEqual([])
})
