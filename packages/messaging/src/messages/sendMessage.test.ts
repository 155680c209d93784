import { createClient, isLarkApiError } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { fakeLark } from '../../test/fakeLark.ts'
import { sendMessage } from './sendMessage.ts'

const sent = { message_id: 'om_1', chat_id: 'oc_1' }
const params = { tenantAccessToken: 't-1', chatId: 'oc_1', content: 'Deployed.', uuid: 'k1' }

test('sends text to a chat, with the token, the idempotency key and the content as a string', async () => {
  const lark = fakeLark({ data: sent })

  const { code, data } = await sendMessage({ ...params, instance: lark.instance })

  expect({ code, data }).toEqual({ code: 0, data: sent })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/messages',
      query: { receive_id_type: 'chat_id' },
      token: 't-1',
      body: { receive_id: 'oc_1', msg_type: 'text', content: '{"text":"Deployed."}', uuid: 'k1' },
    },
  ])
})

test.each([
  [{ openId: 'ou_1' }, 'open_id', 'ou_1'],
  [{ userId: '8a' }, 'user_id', '8a'],
  [{ email: 'ada@acme.example' }, 'email', 'ada@acme.example'],
  [{ unionId: 'on_1' }, 'union_id', 'on_1'],
])('a receiver given as %o becomes receive_id_type %s', async (receiver, type, id) => {
  const lark = fakeLark({ data: sent })

  await sendMessage({ tenantAccessToken: 't-1', content: 'Hi', ...receiver, instance: lark.instance })

  expect(lark.calls[0]?.query).toEqual({ receive_id_type: type })
  expect(lark.calls[0]?.body).toMatchObject({ receive_id: id })
})

test('sends content of another type as it was made', async () => {
  const lark = fakeLark({ data: sent })

  await sendMessage({
    ...params,
    content: { msg_type: 'sticker', content: '{"file_key":"f"}' },
    instance: lark.instance,
  })

  expect(lark.calls[0]?.body).toMatchObject({ msg_type: 'sticker', content: '{"file_key":"f"}' })
})

test('mints a key of its own, a new one for each call', async () => {
  const lark = fakeLark({ data: sent })
  const call = { tenantAccessToken: 't-1', chatId: 'oc_1', content: 'Hi', instance: lark.instance }

  await sendMessage(call)
  await sendMessage(call)

  const [first, second] = lark.calls.map(({ body }) => (body as { uuid: string }).uuid)
  expect(first).toMatch(/^[\da-f-]{32,36}$/)
  expect(second).not.toBe(first)
})

test('keeps its key over the attempts of one call', async () => {
  const lark = fakeLark({ code: 230020, msg: 'frequency limit' }, { data: sent })
  const timers = {
    now: () => 0,
    random: () => 0,
    setTimeout: (run: () => void, ms: number) => {
      // Pauses between attempts are over at once; the limits of an attempt, which are longer, never come.
      if (ms <= 8000) queueMicrotask(run)
      return 0
    },
    clearTimeout: () => undefined,
  }
  const client = createClient({ appId: 'cli_1', appSecret: 's', fetch: lark.fetch, timers })

  await sendMessage({ client, chatId: 'oc_1', content: 'Hi' })

  const keys = lark.calls.map(({ body }) => (body as { uuid: string }).uuid)
  expect(keys).toHaveLength(2)
  expect(keys[1]).toBe(keys[0])
  expect(lark.calls[0]?.token).toBe('t-9')
})

describe('with rootId', () => {
  test('goes to the reply endpoint and needs no receiver', async () => {
    const lark = fakeLark({ data: sent })

    await sendMessage({
      userAccessToken: 'u-1',
      rootId: 'om_9',
      content: 'Hi',
      uuid: 'k1',
      replyInThread: true,
      instance: lark.instance,
    })

    expect(lark.calls).toEqual([
      {
        method: 'POST',
        path: '/open-apis/im/v1/messages/om_9/reply',
        token: 'u-1',
        body: { msg_type: 'text', content: '{"text":"Hi"}', reply_in_thread: true, uuid: 'k1' },
      },
    ])
  })

  test('a receiver beside it is accepted and not sent', async () => {
    const lark = fakeLark({ data: sent })

    await sendMessage({ ...params, rootId: 'om_9', instance: lark.instance })

    expect(lark.calls[0]).toEqual({
      method: 'POST',
      path: '/open-apis/im/v1/messages/om_9/reply',
      token: 't-1',
      body: { msg_type: 'text', content: '{"text":"Deployed."}', uuid: 'k1' },
    })
  })

  test('an id with a slash stays one path segment', async () => {
    const lark = fakeLark({ data: sent })

    await sendMessage({ ...params, rootId: 'om/x?y', instance: lark.instance })

    expect(lark.calls[0]?.path).toBe('/open-apis/im/v1/messages/om%2Fx%3Fy/reply')
  })
})

describe('refuses before anything is sent', () => {
  const base = { tenantAccessToken: 't-secret', content: 'Hi' }
  test.each([
    [{ ...base }, 'receiver: expected one of chatId, openId, userId, email, unionId, got none'],
    [{ ...base, chatId: 'oc_1', email: 'a@b' }, 'got chatId and email'],
    [{ ...base, rootId: 'om_1', chatId: 'oc_1', openId: 'ou_1' }, 'got chatId and openId'],
    [{ ...base, chatId: '' }, "chatId: expected an identifier, got ''"],
    [{ ...base, openId: 7 }, "openId: expected an identifier, got '7'"],
    [{ ...base, rootId: '' }, 'rootId: expected an identifier'],
    [
      { ...base, chatId: 'oc_1', content: '' },
      'content: expected text, { msg_type, content } or sendCardMessage, got ""',
    ],
    [
      { ...base, chatId: 'oc_1', content: undefined },
      'content: expected text, { msg_type, content } or sendCardMessage, got undefined',
    ],
    [
      { ...base, chatId: 'oc_1', content: { text: 'Hi' } },
      'content: expected text, { msg_type, content } or sendCardMessage, got object',
    ],
    [
      { ...base, chatId: 'oc_1', content: { msg_type: 'text', content: '' } },
      'content: expected text, { msg_type, content } or sendCardMessage, got object',
    ],
    [{ ...base, chatId: 'oc_1', uuid: '' }, 'uuid: expected 1 to 50 characters, got 0'],
    [{ ...base, chatId: 'oc_1', uuid: 'x'.repeat(51) }, 'got 51'],
    [{ ...base, chatId: 'oc_1', replyInThread: true }, 'replyInThread: expected with rootId'],
  ])('%o', async (bad, message) => {
    const lark = fakeLark()

    const call = sendMessage({ ...bad, instance: lark.instance } as Parameters<typeof sendMessage>[0])

    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(message)
    await expect(call).rejects.not.toThrow('t-secret')
    expect(lark.calls).toEqual([])
  })

  test('text of more than 150 KB, in bytes and not in characters', async () => {
    const lark = fakeLark({ data: sent })
    const overhead = '{"text":""}'.length
    const fits = '二'.repeat((150 * 1024 - overhead) / 3)

    await sendMessage({ ...params, content: fits, instance: lark.instance })
    const tooLong = sendMessage({ ...params, content: `${fits}二`, instance: lark.instance })

    await expect(tooLong).rejects.toThrow(/^content: expected at most 153600 bytes of text, got 15360\d$/)
    expect(lark.calls).toHaveLength(1)
  })

  test('a post of more than 30 KB', async () => {
    const post = { msg_type: 'post' as const, content: 'x'.repeat(30 * 1024 + 1) }

    await expect(sendMessage({ ...params, content: post })).rejects.toThrow('at most 30720 bytes of post, got 30721')
  })
})

test.each([
  230001, 230002, 230006, 230013, 230015, 230017, 230018, 230019, 230022, 230025, 230027, 230028, 230029, 230034,
  230035, 230036, 230038, 230053, 230054, 230055, 230075, 230099, 232009,
])('code %i becomes an error that carries it, with the log id and no token', async code => {
  const lark = fakeLark({ code, msg: 'refused' })

  const error: unknown = await sendMessage({ ...params, instance: lark.instance }).catch(caught => caught)

  expect(isLarkApiError(error) && { code: error.code, status: error.status, logId: error.logId }).toEqual({
    code,
    status: 400,
    logId: 'log-1',
  })
  expect(String(error)).not.toContain('t-1')
  expect(String(error)).not.toContain('Deployed.')
  expect(lark.calls).toHaveLength(1)
})
