import { describe, expect, test } from 'vitest'
import { post } from '../content/post.ts'
import { createCustomBot } from './createCustomBot.ts'
import { CustomBotError, isCustomBotError } from './customBotError.ts'
import { signCustomBot } from './signCustomBot.ts'

const url = 'https://open.feishu.cn/open-apis/bot/v2/hook/hook-1'

/** A clock that goes on whenever someone waits; the limits of attempts never come. */
function clock(startMs = 1_599_360_473_000) {
  const waits: number[] = []
  let nowMs = startMs
  return {
    waits,
    timers: {
      now: () => nowMs,
      setTimeout: (run: () => void, ms: number) => {
        if (ms === 10_000) return undefined
        waits.push(ms)
        nowMs += ms
        queueMicrotask(run)
        return undefined
      },
      clearTimeout: () => undefined,
    },
  }
}

/** A hook that answers in order; the last answer stays. */
function hook(...answers: (object | Error)[]) {
  const calls: { url: string; body: Record<string, unknown> }[] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    calls.push({
      url: input instanceof Request ? input.url : String(input),
      body: JSON.parse(String(init?.body as string)) as Record<string, unknown>,
    })
    const answer = answers[calls.length - 1] ?? answers.at(-1) ?? { code: 0, msg: 'success', data: {} }
    if (answer instanceof Error) throw answer
    return answer instanceof Response ? answer.clone() : Response.json(answer)
  }
  return { fetch, calls }
}

test('the signature has the secret in the key, and signs nothing', async () => {
  expect(await signCustomBot('1599360473', 'demo')).toBe('l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=')
  expect(await signCustomBot('1599360474', 'demo')).not.toBe('l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=')
})

test('sends signed text', async () => {
  const { fetch, calls } = hook()

  await createCustomBot({ url, secret: 'demo', fetch, timers: clock().timers }).send('Green.')

  expect(calls).toEqual([
    {
      url,
      body: {
        timestamp: '1599360473',
        sign: 'l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=',
        msg_type: 'text',
        content: { text: 'Green.' },
      },
    },
  ])
})

const card = { schema: '2.0' as const, body: { elements: [] } }
test.each([
  [
    post({ content: ['x'] }),
    { msg_type: 'post', content: { post: { zh_cn: { content: [[{ tag: 'text', text: 'x' }]] } } } },
  ],
  [card, { msg_type: 'interactive', card }],
  [
    { msg_type: 'image' as const, content: '{"image_key":"img_1"}' },
    { msg_type: 'image', content: { image_key: 'img_1' } },
  ],
  [
    { msg_type: 'share_chat' as const, content: '{"chat_id":"oc_1"}' },
    { msg_type: 'share_chat', content: { share_chat_id: 'oc_1' } },
  ],
])('%o is wrapped as hooks want it, and without a secret is not signed', async (content, body) => {
  const { fetch, calls } = hook()

  await createCustomBot({ url, fetch, timers: clock().timers }).send(content)

  expect(calls[0]?.body).toEqual(body)
})

test('the older shape of an answer is success as well', async () => {
  const { fetch } = hook({ StatusCode: 0, StatusMessage: 'success', Extra: null })

  await expect(createCustomBot({ url, fetch, timers: clock().timers }).send('x')).resolves.toBe(undefined)
})

test.each([
  [{ code: 19021, msg: 'sign match fail' }, 19021, 'check the secret and the clock'],
  [{ StatusCode: 19024, StatusMessage: 'Key Words Not Found' }, 19024, 'keywords'],
  [{ code: 9499, msg: 'Bad Request' }, 9499, 'malformed'],
])('%o is thrown with a fix, and sent once', async (answer, code, fix) => {
  const { fetch, calls } = hook(answer)

  const error: unknown = await createCustomBot({ url, secret: 's-1', fetch, timers: clock().timers })
    .send('x')
    .catch(e => e)

  expect(isCustomBotError(error) && error.code).toBe(code)
  expect(String(error)).toContain(fix)
  expect(JSON.stringify(error) + String(error)).not.toMatch(/hook-1|s-1/)
  expect(calls).toHaveLength(1)
})

test.each([
  { code: 11232, msg: 'frequency limited' },
  new Response('{"code":99991400,"msg":"limited"}', { status: 429 }),
])('what was refused for being too many is sent again, later', async busy => {
  const { fetch, calls } = hook(busy, busy, { code: 0 })
  const { timers, waits } = clock()

  await createCustomBot({ url, fetch, timers }).send('x')

  expect(calls).toHaveLength(3)
  expect(waits).toEqual([1000, 2000])
})

test('gives up after its retries', async () => {
  const { fetch, calls } = hook({ code: 11232, msg: 'limited' })

  await expect(createCustomBot({ url, fetch, retries: 1, timers: clock().timers }).send('x')).rejects.toThrow('11232')
  expect(calls).toHaveLength(2)
})

test('a broken connection is not tried again, since the message may have been sent', async () => {
  const { fetch, calls } = hook(new TypeError(`fetch failed ${url}`))

  const error: unknown = await createCustomBot({ url, fetch, timers: clock().timers })
    .send('x')
    .catch(e => e)

  expect(isCustomBotError(error) && error.maybeDelivered).toBe(true)
  expect(String(error)).not.toContain('hook-1')
  expect((error as Error).cause).toBe(undefined)
  expect(calls).toHaveLength(1)
})

test('unless twice is better than never', async () => {
  const { fetch, calls } = hook(new TypeError('fetch failed'), { code: 0 })

  await createCustomBot({ url, fetch, atLeastOnce: true, timers: clock().timers }).send('x')

  expect(calls).toHaveLength(2)
})

test('no more than 5 a second and 100 a minute go out, in order', async () => {
  const { fetch, calls } = hook()
  const { timers, waits } = clock(0)
  const bot = createCustomBot({ url, fetch, timers })

  await Promise.all(Array.from({ length: 105 }, (_, index) => bot.send(String(index))))

  expect(calls.map(({ body }) => (body.content as { text: string }).text)).toEqual(
    Array.from({ length: 105 }, (_, index) => String(index)),
  )
  expect(waits.filter(ms => ms === 1000)).toHaveLength(19)
  expect(timers.now()).toBe(60_000)
})

test('a message that is given up while it waits is not sent, and does not hold up others', async () => {
  const { fetch, calls } = hook()
  const bot = createCustomBot({ url, fetch, timers: clock().timers })
  const controller = new AbortController()
  controller.abort(new Error('enough'))

  const given = bot.send('a', { signal: controller.signal })
  const other = bot.send('b')

  await expect(given).rejects.toThrow('enough')
  await other
  expect(calls.map(({ body }) => body.content)).toEqual([{ text: 'b' }])
})

describe('refuses', () => {
  test.each([
    ['http://open.feishu.cn/open-apis/bot/v2/hook/hook-1', 'expected https'],
    ['https://evil.example/open-apis/bot/v2/hook/hook-1', 'got another host'],
    ['https://open.feishu.cn@evil.example/open-apis/bot/v2/hook/hook-1', 'got another host'],
    ['https://open.feishu.cn/open-apis/bot/hook/hook-1', 'expected the path'],
    ['hook-1', 'expected the address'],
  ])('the address %s, without repeating it', (bad, message) => {
    const make = () => createCustomBot({ url: bad })

    expect(make).toThrow(message)
    expect(make).not.toThrow('hook-1')
  })

  test.each([
    ['', 'content: expected a string'],
    ['x'.repeat(30 * 1024), 'expected at most 30720 bytes'],
    [{ msg_type: 'audio' as const, content: '{"file_key":"f"}' }, 'msgType: expected one of'],
  ])('the content %o', async (content, message) => {
    const { fetch, calls } = hook()

    await expect(createCustomBot({ url, fetch }).send(content)).rejects.toThrow(message)
    expect(calls).toEqual([])
  })

  test('an empty secret, which would leave messages unsigned', () => {
    expect(() => createCustomBot({ url, secret: '' })).toThrow('secret')
  })
})

test('another host is taken when it is named, over plain HTTP on this machine alone', () => {
  const path = '/open-apis/bot/v2/hook/h'

  expect(() => createCustomBot({ url: `http://localhost:8080${path}`, host: 'localhost:8080' })).not.toThrow()
  expect(() => createCustomBot({ url: `http://lark.localhost${path}`, host: 'lark.localhost' })).not.toThrow()
  for (const host of ['lark.localhost.example', 'notlocalhost'])
    expect(() => createCustomBot({ url: `http://${host}${path}`, host })).toThrow('expected https')
  expect(() => createCustomBot({ url: `http://lark.example${path}`, host: 'lark.example' })).toThrow('expected https')
  expect(() => createCustomBot({ url: `https://lark.example${path}`, host: 'lark.example' })).not.toThrow()
})

test('something else than Lark at the other end is no success', async () => {
  const { fetch } = hook(new Response('<html>', { status: 200 }))

  const error: unknown = await createCustomBot({ url, fetch, timers: clock().timers })
    .send('x')
    .catch(e => e)

  expect(error).toBeInstanceOf(CustomBotError)
  expect(String(error)).toContain('Something else than Lark answered')
})
