import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { createEmulator, type Emulator, type HookSeed } from '../src/index.ts'
import { createLark, START_MS } from './lark.ts'

const STAMP = String(START_MS / 1000)
const hello = { msg_type: 'text', content: { text: 'Build 7 is green' } }

function sign(timestamp: string, secret: string): string {
  return createHmac('sha256', `${timestamp}\n${secret}`).digest('base64')
}

/** An emulator with a custom bot in the release room, and a way to post to it. */
function hooked(seed: Omit<HookSeed, 'chatId'> = {}, rateLimits = false) {
  const emulator = createEmulator({ now: () => START_MS, rateLimits })
  const { chatId } = emulator.chat('Release room')
  const url = emulator.hook({ chatId, ...seed })
  return { emulator, chatId, url, post: (body: unknown) => post(emulator, url, body) }
}

async function post(emulator: Emulator, url: string, body: unknown) {
  const response = await emulator.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('a custom bot writes to its group without a token, and hears so in both shapes', async () => {
  const { emulator, chatId, url, post } = hooked()

  const answer = await post(hello)

  expect(url).toMatch(/\/open-apis\/bot\/v2\/hook\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(answer.status).toBe(200)
  expect(answer.body).toEqual({
    Extra: null,
    StatusCode: 0,
    StatusMessage: 'success',
    code: 0,
    data: {},
    msg: 'success',
  })
  expect(emulator.sent().map(({ chatId: to, msgType, content }) => ({ to, msgType, content }))).toEqual([
    { to: chatId, msgType: 'text', content: { text: 'Build 7 is green' } },
  ])
})

test('a hook of the older kind answers in the older shape alone', async () => {
  const { post } = hooked({ olderAnswers: true, keywords: ['deploy'] })

  expect((await post(hello)).body).toEqual({ Extra: null, StatusCode: 19024, StatusMessage: 'Key Words Not Found' })
  expect((await post({ msg_type: 'text', content: { text: 'deploy' } })).body).toEqual({
    Extra: null,
    StatusCode: 0,
    StatusMessage: 'success',
  })
})

test('signatures are good for an hour either way, and only with the secret', async () => {
  const { post, emulator } = hooked({ secret: 'demo' })
  const signed = (offsetS: number, secret = 'demo') => {
    const timestamp = String(Number(STAMP) + offsetS)
    return post({ ...hello, timestamp, sign: sign(timestamp, secret) })
  }

  expect((await signed(0)).body.code).toBe(0)
  expect((await signed(-3600)).body.code).toBe(0)
  expect((await signed(3600)).body.code).toBe(0)
  expect(await signed(-3601)).toMatchObject({ status: 200, body: { code: 19021 } })
  expect((await signed(3601)).body.code).toBe(19021)
  expect((await signed(0, 'other')).body.code).toBe(19021)
  expect((await post(hello)).body.code).toBe(19021)
  expect(
    (
      await post({
        ...hello,
        timestamp: STAMP,
        sign: createHmac('sha256', 'demo').update(`${STAMP}\ndemo`).digest('base64'),
      })
    ).body.code,
  ).toBe(19021)
  expect(emulator.sent()).toHaveLength(3)
})

test('the signature is the one of the documented sample', async () => {
  const { post, emulator } = hooked({ secret: 'demo' })
  // Back to the second of the sample, which lies before the emulator's start: too old, but signed right.
  const timestamp = '1599360473'
  const old = createEmulator({ now: () => 1_599_360_473_000 })
  const url = old.hook({ chatId: old.chat('Release room').chatId, secret: 'demo' })

  const sample = { ...hello, timestamp, sign: 'l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=' }

  expect((await post(sample)).body.code).toBe(19021)
  const response = await old.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sample),
  })
  expect(await response.json()).toMatchObject({ code: 0 })
  expect(emulator.sent()).toEqual([])
})

test('a message needs one of the keywords, in a text, a post or a card', async () => {
  const { post } = hooked({ keywords: ['release', '"quoted"'] })
  const textOf = (text: string) => ({ msg_type: 'text', content: { text } })
  const title = { tag: 'plain_text', content: 'A release' }

  expect((await post(textOf('lunch'))).body.code).toBe(19024)
  expect((await post(textOf('the release is out'))).body.code).toBe(0)
  expect((await post(textOf('so "quoted" it is'))).body.code).toBe(0)
  expect((await post({ msg_type: 'interactive', card: { header: { title }, elements: [] } })).body.code).toBe(0)
  const post_ = { zh_cn: { title: 'lunch', content: [[{ tag: 'text', text: 'release' }]] } }
  expect((await post({ msg_type: 'post', content: { post: post_ } })).body.code).toBe(0)
})

test.each([
  ['no JSON', '{'],
  ['no object', '[]'],
  ['no msg_type', { content: { text: 'x' } }],
  ['an unknown msg_type', { msg_type: 'audio', content: { file_key: 'x' } }],
  ['no content', { msg_type: 'text' }],
  ['content as a string', { msg_type: 'text', content: '{"text":"x"}' }],
  ['an empty text', { msg_type: 'text', content: { text: '' } }],
  ['a post without its wrapper', { msg_type: 'post', content: { zh_cn: { content: [] } } }],
  ['a text beyond 30 KB', { msg_type: 'text', content: { text: 'x'.repeat(31 * 1024) } }],
])('%s is a bad body', async (_, body) => {
  const { post, emulator } = hooked()

  expect(await post(body)).toMatchObject({ status: 400, body: { code: 9499 } })
  expect(emulator.sent()).toEqual([])
})

test('a card that cannot be drawn is refused', async () => {
  const { post } = hooked()

  expect(await post({ msg_type: 'interactive', card: { schema: '2.0', elements: [] } })).toMatchObject({
    status: 200,
    body: { code: 11246 },
  })
  expect((await post({ msg_type: 'interactive', card: '{"elements":[]}' })).body.code).toBe(0)
})

test('a list of addresses keeps others out, whatever they sign', async () => {
  const { emulator, post } = hooked({ secret: 'demo', ips: ['203.0.113.0/24', '198.51.100.*'] })
  const url = emulator.hooks[0]?.url ?? ''
  const signed = { ...hello, timestamp: STAMP, sign: sign(STAMP, 'demo') }
  const from = async (address: string) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address }
    const answer = await emulator.fetch(url, { method: 'POST', headers, body: JSON.stringify(signed) })
    return ((await answer.json()) as { code: number }).code
  }

  expect((await post(signed)).body).toMatchObject({ code: 19022, msg: 'Ip Not Allowed' })
  expect(await from('192.0.2.1')).toBe(19022)
  expect(await from('203.0.113.9')).toBe(0)
  expect(await from('198.51.100.1, 192.0.2.1')).toBe(0)
  const { chatId } = emulator.chat('Release room')
  expect(() => emulator.hook({ chatId, ips: ['somewhere'] })).toThrow(/ips of a custom bot/)
})

test('an unknown address, and one of a group that is gone, are refused', async () => {
  const lark = await createLark()
  const { data } = (await lark.call('POST', 'im/v1/chats', { name: 'Short-lived' })).body
  const url = lark.emulator.hook({ chatId: String(data?.chat_id) })
  await lark.call('DELETE', `im/v1/chats/${String(data?.chat_id)}`)

  expect((await post(lark.emulator, url, hello)).body.code).toBe(19001)
  expect((await post(lark.emulator, url.replace(/[^/]+$/, 'nobody'), hello)).body.code).toBe(19001)
})

test('the sixth message of a second and the 101st of a minute are refused', async () => {
  const { post, emulator } = hooked({}, true)
  const burst = async () => {
    for (let count = 0; count < 5; count += 1) expect((await post(hello)).body.code).toBe(0)
  }

  await burst()
  expect(await post(hello)).toMatchObject({ status: 200, body: { code: 11232 } })
  for (let second = 1; second < 20; second += 1) {
    await emulator.clock.advance(1000)
    await burst()
  }
  await emulator.clock.advance(1000)
  expect((await post(hello)).body.code).toBe(11232)
  await emulator.clock.advance(40_000)
  expect((await post(hello)).body.code).toBe(0)
})

test('hooks are seeded, listed, forgotten with the rest and made by HTTP', async () => {
  const emulator = createEmulator({ hooks: [{ chatId: 'Release room', secret: 'demo' }] })
  const { chatId } = emulator.chat('Release room')
  const seeded = emulator.hooks
  emulator.hook({ chatId })
  emulator.reset()

  expect(seeded).toEqual([{ url: expect.stringContaining('/hook/'), chatId, secret: 'demo' }])
  expect(emulator.hooks).toEqual(seeded)
  expect(() => emulator.hook({ chatId: 'oc_nowhere' })).toThrow(TypeError)
  expect(() => emulator.hook({ chatId, secret: '' })).toThrow(/secret/)
  const made = await post(emulator, 'http://127.0.0.1/_emu/hooks', { chatId, keywords: ['x'] })
  expect(made.body.url).toBe(`http://127.0.0.1${new URL(String(emulator.hooks[1]?.url)).pathname}`)
})

test('the address, which is a secret, is not in the record of calls', async () => {
  const { emulator, url, post } = hooked({ secret: 'demo' })
  const id = url.split('/').at(-1) ?? ''
  const signature = sign(STAMP, 'demo')

  await post({ ...hello, timestamp: STAMP, sign: signature })

  const record = JSON.stringify(emulator.calls())
  expect(record).toContain('/bot/v2/hook/***')
  expect(record).not.toContain(id)
  expect(record).not.toContain(signature)
})
