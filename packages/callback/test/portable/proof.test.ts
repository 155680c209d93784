import { expect, test } from 'vitest'
import {
  AES256,
  createDispatcher,
  createWebhook,
  encryptCallback,
  eventFixture,
  signCallback,
  verifySignature,
} from '../../src/index.ts'
import { bot, check, KEY, message, NOW, NOW_MS, REFUSED, request, sealed, signed, TOKEN } from './kit.ts'

const VECTOR = '{"encrypt":"P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk="}'
const SIGNATURE = '20f0b32d8b1a0744b1608bcfcf23584190cd720f9bd706adde9047c85ffb47ee'
const vector = { timestamp: NOW, nonce: 'nonce', encryptKey: KEY, body: VECTOR, now: () => NOW_MS }

test('holds to the vectors of cipher and signature', async () => {
  expect(await new AES256(KEY).decrypt('P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=')).toBe('hello world')
  expect(await verifySignature({ ...vector, signature: SIGNATURE })).toBe(true)
  expect(
    (await signCallback({ body: VECTOR, encryptKey: KEY, timestamp: NOW, nonce: 'nonce' }))['x-lark-signature'],
  ).toBe(SIGNATURE)
})

test.each([15, 16, 17, 1000, 100_000])('a plaintext of %i bytes survives the cipher', async length => {
  const plain = 'x'.repeat(length)
  expect(await new AES256(KEY).decrypt(await new AES256(KEY).encrypt(plain))).toBe(plain)
})

test('a genuine event reaches its handler once', async () => {
  const { post, runs } = bot()
  expect(await post(sealed(message()))).toEqual({ status: 200, body: '{}' })
  expect(runs).toMatchObject([
    {
      name: 'im.message.receive_v1',
      header: { event_id: 'e1', app_id: 'cli_test' },
      event: { message: { message_id: 'om_1' } },
    },
  ])
  expect(runs[0]?.header).not.toHaveProperty('token')
})

test('a missing secret is refused when the webhook is made', () => {
  const dispatcher = createDispatcher()
  expect(() => createWebhook({ dispatcher })).toThrow(
    new TypeError('Set encryptKey or verificationToken, from the developer console.'),
  )
  expect(() => createWebhook({ dispatcher, encryptKey: '' })).toThrow('encryptKey must not be empty.')
  expect(() => createWebhook({ dispatcher, encryptKey: KEY, verificationToken: '' })).toThrow(
    'verificationToken must not be empty.',
  )
  expect(() => createWebhook({ dispatcher, encryptKey: [], verificationToken: [] })).toThrow(TypeError)
})

test('W1: a changed byte, a wrong key, upper-case hex, a short and a doubled signature are refused alike', async () => {
  const { post, runs, refusals } = bot()
  const body = await encryptCallback(message(), KEY)
  const headers = await signCallback({ body, encryptKey: KEY, timestamp: NOW })
  const good = headers['x-lark-signature']
  const bad = [
    request(`${body} `, headers),
    await signed(body, { key: 'other key' }),
    ...[
      good.toUpperCase(),
      good.slice(1),
      good + good,
      `${good}, ${good}`,
      '',
      `${good.slice(0, 63)}${good.endsWith('0') ? '1' : '0'}`,
    ].map(signature => request(body, { ...headers, 'x-lark-signature': signature })),
  ]

  for (const one of bad) expect(await post(one)).toEqual({ status: 401, body: REFUSED })

  expect(runs).toEqual([])
  expect(new Set(refusals)).toEqual(new Set(['signature']))
  expect(await post(request(body, headers))).toEqual({ status: 200, body: '{}' })
})

test('W2: the raw bytes are what is verified, however the JSON is written', async () => {
  const { post, runs } = bot()
  const inside = JSON.stringify(message()).replace('"om_1"', '"om_\\u00e9"').replace('{', '{ "n": 1e2, "n" : 1.0e2 ,')
  const encrypt = await new AES256(KEY).encrypt(inside)
  for (const [index, body] of [
    ` { "encrypt" : "${encrypt}" }\n`,
    `{"encrypt":"x","encrypt":"${encrypt}"}`,
    `\uFEFF{"encrypt":"${encrypt}"}`,
  ].entries()) {
    const fresh = bot()
    expect([index, await fresh.post(signed(body))]).toEqual([index, { status: 200, body: '{}' }])
    expect(fresh.runs).toMatchObject([{ event: { message: { message_id: 'om_é' } }, raw: { n: 100 } }])
  }
  const withBom = `\uFEFF{"encrypt":"${encrypt}"}`
  const headers = await signCallback({ body: withBom.slice(1), encryptKey: KEY, timestamp: NOW })
  expect((await post(request(withBom, headers))).status).toBe(401)
  expect(runs).toEqual([])
})

test.each([
  ['301 seconds old', '1699999699', 401],
  ['301 seconds ahead', '1700000301', 401],
  ['300 seconds old', '1699999700', 200],
  ['300 seconds ahead', '1700000300', 200],
  ['followed by letters', '1700000000abc', 401],
  ['in milliseconds', '1700000000000', 401],
  ['signed', '+170000000', 401],
  ['empty', '', 401],
])('W3: a timestamp %s', async (_, timestamp, status) => {
  const { post, runs } = bot()
  expect((await post(sealed(message(), { timestamp }))).status).toBe(status)
  expect(runs.length).toBe(status === 200 ? 1 : 0)
})

test('W3: the tolerance is an option', async () => {
  const { post } = bot({ encryptKey: KEY, verificationToken: TOKEN, toleranceMs: 10_000 })
  expect((await post(sealed(message(), { timestamp: '1700000010' }))).status).toBe(200)
  expect((await post(sealed(message('e2', 'om_2'), { timestamp: '1700000011' }))).status).toBe(401)
})

test('W4: a digit moved from the timestamp to the nonce keeps the hash and is refused', async () => {
  const { post, runs, refusals } = bot()
  const body = await encryptCallback(message(), KEY)
  const headers = await signCallback({ body, encryptKey: KEY, timestamp: NOW, nonce: 'n' })
  const moved = { ...headers, 'x-lark-request-timestamp': NOW.slice(0, 9), 'x-lark-request-nonce': `${NOW.slice(9)}n` }
  expect(await post(request(body, moved))).toEqual({ status: 401, body: REFUSED })
  expect(refusals).toEqual(['timestamp'])
  expect(runs).toEqual([])
})

test('W5: a body with a suffix under a forged, valid hash is refused', async () => {
  const { post, runs } = bot()
  const body = new TextEncoder().encode(await encryptCallback(message(), KEY))
  const suffix = new TextEncoder().encode('{"encrypt":"x"}')
  // What a length extension leaves: the body, SHA-256's own padding, and whatever the attacker adds. Here the key signs it, as the attack would.
  const padding = [0x80, 0, 0, 0, 0, 0, 0, 0x10]
  expect(await post(signed(new Uint8Array([...body, ...padding, ...suffix])))).toEqual({ status: 401, body: REFUSED })
  expect(await post(signed(new Uint8Array([...body, ...suffix])))).toEqual({ status: 401, body: REFUSED })
  expect(runs).toEqual([])
})

test('W6: without signature headers only the URL check passes, and only with the right token', async () => {
  const { post, runs } = bot()
  expect(await post(request(await encryptCallback(message(), KEY)))).toEqual({ status: 401, body: REFUSED })
  expect(await post(request(await encryptCallback(check('wrong'), KEY)))).toEqual({ status: 401, body: REFUSED })
  expect(await post(request(await encryptCallback({ type: 'url_verification', challenge: 'c1' }, KEY)))).toEqual({
    status: 401,
    body: REFUSED,
  })
  expect(await post(request(JSON.stringify(check())))).toEqual({ status: 401, body: REFUSED })
  expect(await post(request(await encryptCallback(check(), KEY)))).toEqual({ status: 200, body: '{"challenge":"c1"}' })
  expect(runs).toEqual([])
})

test('W6: a card click that calls itself version 2.0 is not let through unsigned', async () => {
  const { post, runs } = bot({ verificationToken: TOKEN, legacyCards: true })
  const click = eventFixture('card.action.trigger', {}, { token: 'wrong' })
  expect((await post(request(JSON.stringify(click)))).status).toBe(401)
  expect(
    (await post(request(JSON.stringify({ schema: '2.0', ...eventFixture('card.action.trigger_v1') })))).status,
  ).toBe(401)
  expect(runs).toEqual([])
})

test('W6: the URL check is refused while no token is configured', async () => {
  const { post, refusals } = bot({ encryptKey: KEY })
  expect(await post(request(await encryptCallback(check(), KEY)))).toEqual({ status: 401, body: REFUSED })
  expect(refusals).toEqual(['token'])
})

test('W6: without an Encrypt Key the token alone decides, for version 1.0 and 2.0', async () => {
  const { post, runs } = bot({ verificationToken: TOKEN })
  const first = eventFixture('p2p_chat_create', {}, { token: 'wrong' })
  const second = eventFixture('im.message.receive_v1', {}, { token: 'wrong' })
  for (const body of [
    first,
    second,
    { ...second, header: { event_type: 'im.message.receive_v1' }, token: TOKEN },
    {},
    { type: 'url_verification' },
  ]) {
    expect(await post(request(JSON.stringify(body)))).toEqual({ status: 401, body: REFUSED })
  }
  expect(runs).toEqual([])
  expect((await post(request(JSON.stringify(message())))).status).toBe(200)
  expect(runs.length).toBe(1)
  expect(await post(request(JSON.stringify(check())))).toEqual({ status: 200, body: '{"challenge":"c1"}' })
})

test('W7: 256 guesses of a padding byte look the same as bad UTF-8, bad JSON and a wrong type', async () => {
  const { post, runs } = bot()
  const bytes = Uint8Array.from(atob(await new AES256(KEY).encrypt(JSON.stringify(message()))), char =>
    char.charCodeAt(0),
  )
  const answers = new Set<string>()
  for (let guess = 0; guess < 256; guess += 1) {
    const changed = bytes.slice()
    changed[bytes.length - 17] = guess
    answers.add(
      JSON.stringify(
        await bot().webhook.receive(incoming(JSON.stringify({ encrypt: btoa(String.fromCharCode(...changed)) }))),
      ),
    )
  }
  for (const inside of ['\uFFFD'.repeat(3), '{', '[]', 'null', '{"type":"other"}']) {
    const answer = await post(request(await encryptCallback(inside, KEY)))
    answers.add(JSON.stringify(answer))
  }
  const badUtf8 = await sealBytes(new Uint8Array([0xff, 0xfe, 0xfd]))
  answers.add(JSON.stringify(await post(request(JSON.stringify({ encrypt: badUtf8 })))))
  expect([...answers]).toEqual([JSON.stringify({ status: 401, body: REFUSED })])
  expect(runs).toEqual([])
})

test.each([
  ['not base64', '!!!!'],
  ['url-safe base64', 'P37w-VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk='],
  ['15 bytes', btoa('x'.repeat(15))],
  ['an IV alone', btoa('x'.repeat(16))],
  ['not whole blocks', btoa('x'.repeat(40))],
  ['empty', ''],
  ['a number', 7],
  ['a list', ['P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=']],
  ['an object with a length', { length: 1e9 }],
  ['null', null],
  ['an object with a broken toString', { toString: 1 }],
])('W8: an encrypted part that is %s is refused, signed or not', async (_, encrypt) => {
  const { post, runs } = bot()
  const body = JSON.stringify({ encrypt })
  expect(await post(signed(body))).toEqual({ status: 401, body: REFUSED })
  expect(await post(request(body))).toEqual({ status: 401, body: REFUSED })
  expect(runs).toEqual([])
})

test('W9: plain text is refused while an Encrypt Key is set, even if signed', async () => {
  const { post, runs } = bot()
  expect((await post(signed(JSON.stringify(message())))).status).toBe(401)
  expect((await post(request(JSON.stringify(message())))).status).toBe(401)
  expect(runs).toEqual([])
})

test('W9: what stands beside the encrypted part is ignored', async () => {
  const { post, runs } = bot()
  const { encrypt } = JSON.parse(await encryptCallback(message(), KEY))
  const body = JSON.stringify({ ...message('forged', 'om_forged'), event: { message: { content: 'forged' } }, encrypt })
  expect((await post(signed(body))).status).toBe(200)
  expect(runs).toMatchObject([{ header: { event_id: 'e1' }, event: { message: { message_id: 'om_1' } } }])
})

test('W9: an encrypted body is refused when there is no key to open it', async () => {
  const { post, refusals } = bot({ verificationToken: TOKEN })
  expect((await post(sealed({ ...message(), token: TOKEN }))).status).toBe(401)
  expect(refusals).toEqual(['no-key'])
})

test('W10: no key of a body reaches a prototype', async () => {
  const { post, runs } = bot()
  const evil = '{"polluted":true,"constructor":{"prototype":{"polluted":true}}}'
  const body = JSON.stringify(
    eventFixture('card.action.trigger', { action: { value: 'VALUE', form_value: {} } }, { token: TOKEN }),
  )
    .replace('"VALUE"', `{"__proto__":${evil},"\\u005f_proto__":${evil},"constructor":{"prototype":${evil}}}`)
    .replace('"form_value":{}', `"form_value":{"__proto__":${evil}}`)

  await post(sealed(body))

  const [run] = runs as unknown as [{ event: { action: { value: object; form_value: object } } }]
  const { action } = run.event
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  expect(Object.keys(action.value)).toEqual(['constructor'])
  expect(Object.keys(action.form_value)).toEqual([])
  expect((Object.assign({}, action.value) as { polluted?: boolean }).polluted).toBeUndefined()
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'W10: an event named %s has no handler',
  async name => {
    const { post, runs, unknown } = bot()
    const envelope = JSON.stringify(message()).replace('im.message.receive_v1', name)
    expect((await post(sealed(envelope))).status).toBe(200)
    expect(runs).toEqual([])
    expect(unknown.map(context => context.name)).toEqual([name])
  },
)

test('W11: a body of 5 MB without a length is cut off at 1 MB while it is read', async () => {
  let sent = 0
  let cancelled = false
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536
      if (sent > 5_242_880) controller.close()
      else controller.enqueue(new Uint8Array(65_536).fill(0x20))
    },
    cancel() {
      cancelled = true
    },
  })
  const { post, runs } = bot()
  const big = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: stream,
    duplex: 'half',
  } as RequestInit
  expect(await post(new Request('https://bot.example/', big))).toEqual({ status: 413, body: REFUSED })
  expect(cancelled).toBe(true)
  expect(sent).toBeLessThan(1_500_000)
  expect(runs).toEqual([])
})

test('W11: a body that says it is too long is refused before any of it is read', async () => {
  const webhook = createWebhook({ dispatcher: createDispatcher(), encryptKey: KEY, verificationToken: TOKEN })
  const headers: Record<string, string> = { 'content-type': 'application/json', 'content-length': '5000000' }
  const reply = await webhook.receive({
    method: 'POST',
    header: name => headers[name],
    read: () => Promise.reject(new Error('read')),
  })
  expect(reply).toEqual({ status: 413, body: REFUSED })
})

test('a listener for refusals that fails changes no answer', async () => {
  const webhook = createWebhook({
    dispatcher: createDispatcher(),
    encryptKey: KEY,
    verificationToken: TOKEN,
    onRefused: () => {
      throw new Error('log is full')
    },
  })
  const stranger = new Request('https://bot.example/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const response = await webhook(stranger)
  expect(response.status).toBe(401)
  expect(await response.text()).toBe(REFUSED)
})

test('W11: deep and wide bodies are refused or read, and neither exhausts the stack', async () => {
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const { post, runs } = bot({ verificationToken: TOKEN })
  expect((await post(request(`{"token":"${TOKEN}","x":${deep(100_000)}}`))).status).toBe(401)
  expect((await post(request(`{"token":"${TOKEN}","__proto__":1,"x":${deep(100_000)}}`))).status).toBe(401)
  expect((await post(request(`{"token":"${TOKEN}","x":${deep(64)}}`))).status).toBe(401)
  expect((await post(request(`{"token":"${TOKEN}","x":${deep(40)}}`))).status).toBe(200)
  const wide = JSON.stringify({
    token: TOKEN,
    ...Object.fromEntries(Array.from({ length: 80_000 }, (_, index) => [`k${index}`, 0])),
  })
  expect((await post(request(wide))).status).toBe(200)
  expect(runs).toEqual([])
})

test('W12: method, content type, path and header case', async () => {
  const { post, runs } = bot()
  const body = await encryptCallback(message(), KEY)
  const headers = await signCallback({ body, encryptKey: KEY, timestamp: NOW })
  expect((await post(new Request('https://bot.example/', { method: 'GET' }))).status).toBe(405)
  expect((await post(new Request('https://bot.example/', { method: 'PUT', body, headers }))).status).toBe(405)
  expect((await post(request(body, { ...headers, 'content-type': 'text/plain' }))).status).toBe(415)
  expect(runs).toEqual([])
  const shouted = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))
  expect((await post(request(body, shouted, 'https://bot.example/hook?x=1'))).status).toBe(200)
  expect(runs.length).toBe(1)
})

test('W19: while the Encrypt Key is rotated, the old and the new one pass, for events and for the URL check', async () => {
  const { post, runs } = bot({ encryptKey: ['new key', 'old key'], verificationToken: ['new token', TOKEN] })
  expect((await post(sealed(message('e1', 'om_1'), { key: 'new key' }))).status).toBe(200)
  expect((await post(sealed(message('e2', 'om_2'), { key: 'old key' }))).status).toBe(200)
  expect((await post(sealed(message('e3', 'om_3'), { key: 'another key' }))).status).toBe(401)
  expect((await post(request(await encryptCallback(check('new token'), 'old key')))).status).toBe(200)
  expect(runs.length).toBe(2)
})

test('an old card click is taken only with legacyCards, and only signed with the token', async () => {
  const body = JSON.stringify(eventFixture('card.action.trigger_v1'))
  const headers = {
    'x-lark-request-timestamp': NOW,
    'x-lark-request-nonce': 'n',
    'x-lark-signature': await sha1(`${NOW}n${TOKEN}${body}`),
  }
  const { post, runs } = bot({ encryptKey: KEY, verificationToken: TOKEN, legacyCards: true })
  expect(await post(request(body, headers))).toEqual({ status: 200, body: '{}' })
  expect(runs).toMatchObject([{ name: 'card.action.trigger_v1', event: { open_id: 'ou_test' } }])

  expect((await bot().post(request(body, headers))).status).toBe(401)
  expect((await post(request(body, { ...headers, 'x-lark-request-nonce': 'm' }))).status).toBe(401)
  expect((await post(request(body))).status).toBe(401)
})

test('an event under the signature of an old card is refused', async () => {
  const { post, runs } = bot({ encryptKey: KEY, verificationToken: TOKEN, legacyCards: true })
  for (const envelope of [message(), eventFixture('p2p_chat_create', {}, { token: TOKEN }), { encrypt: 'x' }]) {
    const body = JSON.stringify(envelope)
    const signature = await sha1(`${NOW}n${TOKEN}${body}`)
    const headers = { 'x-lark-request-timestamp': NOW, 'x-lark-request-nonce': 'n', 'x-lark-signature': signature }
    expect((await post(request(body, headers))).status).toBe(401)
  }
  expect(runs).toEqual([])
})

function incoming(body: string): {
  method: string
  header: (name: string) => string | undefined
  read: () => Promise<Uint8Array>
} {
  return {
    method: 'POST',
    header: name => (name === 'content-type' ? 'application/json' : undefined),
    read: async () => new TextEncoder().encode(body),
  }
}

async function sha1(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)))
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
}

async function sealBytes(plain: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(KEY))
  const key = await crypto.subtle.importKey('raw', digest, 'AES-CBC', false, ['encrypt'])
  const iv = new Uint8Array(16)
  const sealedBytes = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, plain))
  return btoa(String.fromCharCode(...iv, ...sealedBytes))
}
