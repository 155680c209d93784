import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator, type Emulator } from '@lark-sdk/emulator'
import { adaptDefault, CardActionHandler, Client, EventDispatcher, LoggerLevel } from '@larksuiteoapi/node-sdk'
import { afterEach, beforeEach, expect, test } from 'vitest'

let emulator: Emulator
let server: Server | undefined
let apps = 0

beforeEach(async () => {
  apps += 1
  // The SDK keeps one token an app id for the whole process, so each emulator has an app of its own.
  emulator = createEmulator({ appId: `cli_${apps.toString(16).padStart(16, '0')}` })
  await emulator.listen()
})

afterEach(async () => {
  await emulator.close()
  server?.closeAllConnections()
  await new Promise(resolve => (server ? server.close(resolve) : resolve(undefined)))
  server = undefined
})

function client(): Client {
  const { appId, appSecret } = emulator.app
  return new Client({ appId, appSecret, domain: emulator.url, loggerLevel: LoggerLevel.fatal })
}

async function serve(listener: ReturnType<typeof adaptDefault>): Promise<string> {
  const started = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  server = started
  await new Promise<void>(resolve => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/webhook`
}

test('finds a colleague, writes to her and replies', async () => {
  const sdk = client()

  const found = await sdk.contact.user.batchGetId({
    params: { user_id_type: 'open_id' },
    data: { emails: ['ada@acme.example'] },
  })
  const openId = found.data?.user_list?.[0]?.user_id as string
  const created = await sdk.im.message.create({
    params: { receive_id_type: 'open_id' },
    data: { receive_id: openId, msg_type: 'text', content: JSON.stringify({ text: 'Hello' }) },
  })
  const replied = await sdk.im.message.reply({
    path: { message_id: created.data?.message_id as string },
    data: { msg_type: 'text', content: JSON.stringify({ text: 'And again' }) },
  })

  expect(openId).toBe(emulator.user('Ada').openId)
  expect(replied.data?.parent_id).toBe(created.data?.message_id)
  expect(emulator.sent().map(({ to, content }) => [to, content.text])).toEqual([
    ['Ada Lindgren', 'Hello'],
    ['Ada Lindgren', 'And again'],
  ])
})

test('gets an error with the code that the platform would send', async () => {
  const refused = client().im.message.create({
    params: { receive_id_type: 'chat_id' },
    data: { receive_id: emulator.chat('Sales floor').chatId, msg_type: 'text', content: '{"text":"Hello"}' },
  })

  await expect(refused).rejects.toMatchObject({ response: { status: 400, data: { code: 230002 } } })
})

test('uploads an image and gets the bytes back', async () => {
  const sdk = client()
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')

  const uploaded = await sdk.im.image.create({ data: { image_type: 'message', image: png } })
  const downloaded = await sdk.im.image.get({ path: { image_key: uploaded?.image_key as string } })
  const chunks: Buffer[] = []
  for await (const chunk of downloaded.getReadableStream()) chunks.push(chunk as Buffer)

  expect(Buffer.concat(chunks)).toEqual(png)
})

test('verifies, decrypts and dispatches what is delivered', async () => {
  const texts: string[] = []
  const { encryptKey = '', verificationToken } = emulator.app
  const dispatcher = new EventDispatcher({ encryptKey, verificationToken, loggerLevel: LoggerLevel.fatal }).register({
    'im.message.receive_v1': data => {
      texts.push(JSON.parse(data.message.content).text)
    },
  })
  await emulator.setWebhook(await serve(adaptDefault('/webhook', dispatcher, { autoChallenge: true })))

  const { delivery } = await emulator.user('Ada').sends('Ready?')

  expect(texts).toEqual(['Ready?'])
  expect(delivery).toMatchObject({ outcome: 'ok', status: 200, attempt: 1 })
  expect(delivery.headers['X-Lark-Signature']).toMatch(/^[0-9a-f]{64}$/)
  expect(delivery.rawBody).not.toContain('Ready?')
})

test('answers a click with a toast and another card', async () => {
  const { encryptKey = '', verificationToken } = emulator.app
  const card = (text: string, button: boolean) => ({
    schema: '2.0',
    body: {
      elements: [
        { tag: 'markdown', content: text },
        ...(button
          ? [
              {
                tag: 'button',
                text: { tag: 'plain_text', content: 'Approve' },
                behaviors: [{ type: 'callback', value: { action: 'approve' } }],
              },
            ]
          : []),
      ],
    },
  })
  const dispatcher = new EventDispatcher({ encryptKey, verificationToken, loggerLevel: LoggerLevel.fatal }).register({
    'card.action.trigger': (data: { action: { value: { action: string } } }) => ({
      toast: { type: 'success', content: data.action.value.action },
      card: { type: 'raw', data: card('Approved', false) },
    }),
  })
  await emulator.setWebhook(await serve(adaptDefault('/webhook', dispatcher, { autoChallenge: true })))
  const ada = emulator.user('Ada')
  const sent = await client().im.message.create({
    params: { receive_id_type: 'open_id' },
    data: { receive_id: ada.openId, msg_type: 'interactive', content: JSON.stringify(card('Leave?', true)) },
  })

  const clicked = await ada.clicks(sent.data?.message_id as string, 'approve')

  expect(clicked).toMatchObject({ code: 0, toast: { type: 'success', content: 'approve' } })
  expect(emulator.sent()[0]?.content).toEqual(card('Approved', false))
})

test('the older card handler of the official SDK takes the challenge', async () => {
  const { encryptKey = '', verificationToken } = emulator.app
  const handler = new CardActionHandler({ encryptKey, verificationToken, loggerLevel: LoggerLevel.fatal }, () => ({}))

  const challenge = await emulator.setWebhook(await serve(adaptDefault('/webhook', handler, { autoChallenge: true })))

  expect(challenge).toMatchObject({ kind: 'challenge', outcome: 'ok' })
})
