import { createClient, isLarkApiError } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { type Message, messageTree, resendRichTextMessage, sendMessageBatches, sendToMany, text } from '../src/index.ts'
import { fakeLark, type SeenCall } from './fakeLark.ts'
import { fakeTimers } from './fakeTimers.ts'

const caller = { tenantAccessToken: 't-1' }
const ids = (count: number) => Array.from({ length: count }, (_, index) => `ou_${index}`)

describe('sendMessageBatches', () => {
  test('sends pages of 200, and asks and recalls over all of them', async () => {
    let sent = 0
    const lark = fakeLark(({ method, path }: SeenCall) => {
      if (method === 'DELETE') return { data: {} }
      if (path.endsWith('/get_progress')) {
        const progress = { valid_user_ids_count: 200, success_user_ids_count: 100, read_user_ids_count: 5 }
        return {
          data: {
            batch_message_send_progress: progress,
            batch_message_recall_progress: { recall: false, recall_count: 1 },
          },
        }
      }
      if (path.endsWith('/read_user')) return { data: { read_user: { read_count: '5', total_count: '200' } } }
      sent++
      return { data: { message_id: `bm-${sent}`, invalid_open_ids: [`ou_bad${sent}`] } }
    })

    const batch = await sendMessageBatches({
      ...caller,
      openIds: ids(401),
      userIds: ['8a'],
      content: 'Hi',
      instance: lark.instance,
    })

    const pages = lark.calls.map(({ body }) => body as { open_ids: string[]; user_ids: string[] })
    expect(pages.map(page => [page.open_ids.length, page.user_ids.length])).toEqual([
      [200, 1],
      [200, 0],
      [1, 0],
    ])
    expect(pages.flatMap(page => page.open_ids)).toEqual(ids(401))
    expect(batch.messageIds).toEqual(['bm-1', 'bm-2', 'bm-3'])
    expect(batch.invalid.openIds).toEqual(['ou_bad1', 'ou_bad2', 'ou_bad3'])
    expect(await batch.progress()).toEqual({ valid: 600, delivered: 300, read: 15, recalled: 3 })
    expect(await batch.readCounts()).toEqual({ read: 15, total: 600 })
    await batch.recall()
    expect(lark.calls.slice(-3).map(({ method, path }) => `${method} ${path}`)).toEqual([
      'DELETE /open-apis/im/v1/batch_messages/bm-1',
      'DELETE /open-apis/im/v1/batch_messages/bm-2',
      'DELETE /open-apis/im/v1/batch_messages/bm-3',
    ])
  })

  test('a page that is refused keeps its receivers, and the others go out', async () => {
    const lark = fakeLark(
      { data: { message_id: 'bm-1' } },
      { code: 11203, msg: 'no permission', status: 200 },
      { data: { message_id: 'bm-3' } },
    )

    const batch = await sendMessageBatches({ ...caller, openIds: ids(401), content: 'Hi', instance: lark.instance })

    expect(batch.messageIds).toEqual(['bm-1', 'bm-3'])
    expect(batch.failed).toHaveLength(1)
    expect(batch.failed[0]?.openIds).toEqual(ids(401).slice(200, 400))
    expect(isLarkApiError(batch.failed[0]?.error) && batch.failed[0].error.code).toBe(11203)
  })

  test('when no page goes out, it throws why', async () => {
    const lark = fakeLark({ code: 11203, msg: 'no permission', status: 200 })
    const call = sendMessageBatches({ ...caller, openIds: ids(300), content: 'Hi', instance: lark.instance })

    await expect(call).rejects.toMatchObject({ code: 11203 })
  })

  test('nobody to send to is a mistake', async () => {
    await expect(sendMessageBatches({ ...caller, content: 'Hi' })).rejects.toThrow('receivers: expected some')
  })
})

describe('sendToMany', () => {
  const receivers = [{ openId: 'ou_0' }, { chatId: 'oc_1' }, { email: 'a@b.example' }]
  const uuids = (calls: SeenCall[]) => calls.map(({ body }) => (body as { uuid: string }).uuid)

  test('sends to each, and one refusal does not stop the others', async () => {
    const lark = fakeLark(({ body }: SeenCall) =>
      (body as { receive_id: string }).receive_id === 'oc_1'
        ? { code: 230002, msg: 'outside' }
        : { data: { message_id: `om_${(body as { receive_id: string }).receive_id}` } },
    )
    const seen: unknown[] = []

    const results = await sendToMany({
      ...caller,
      receivers,
      content: ({ openId }) => text`Hi ${openId ?? 'you'}`,
      onResult: result => seen.push(result),
      instance: lark.instance,
    })

    expect(results.map(({ receiver }) => receiver)).toEqual(receivers)
    expect(results.map(({ message }) => message?.message_id)).toEqual(['om_ou_0', undefined, 'om_a@b.example'])
    expect(isLarkApiError(results[1]?.error)).toBe(true)
    expect(seen).toHaveLength(3)
    expect(new Set(uuids(lark.calls)).size).toBe(3)
  })

  test('a listener that throws ends it, and nothing is sent after it has told so', async () => {
    const lark = fakeLark({ data: {} })
    const people = Array.from({ length: 20 }, (_, i) => ({ openId: `ou_${i}` }))
    const listener = () => {
      throw new Error('db down')
    }

    const sending = sendToMany({
      ...caller,
      receivers: people,
      content: 'Hi',
      concurrency: 3,
      onResult: listener,
      instance: lark.instance,
    })

    await expect(sending).rejects.toThrow('db down')
    const sent = lark.calls.length
    await new Promise(resolve => setImmediate(resolve))
    expect(lark.calls).toHaveLength(sent)
    expect(sent).toBeLessThanOrEqual(3)
  })

  test('done again under its key, everyone has the idempotency key they had', async () => {
    const lark = fakeLark({ data: {} })
    const run = (key: string) =>
      sendToMany({ ...caller, receivers, content: 'Hi', key, concurrency: 1, instance: lark.instance })

    await run('release-7')
    await run('release-7')
    await run('release-8')

    const [first, second, third] = [0, 3, 6].map(from => uuids(lark.calls.slice(from, from + 3)))
    expect(second).toEqual(first)
    expect(new Set([...(first ?? []), ...(third ?? [])]).size).toBe(6)
    expect(first?.[0]).toMatch(/^[\da-f]{32}$/)
  })

  test('never has more under way than it may', async () => {
    const lark = fakeLark({ data: {} })
    let now = 0
    let most = 0
    const fetch: typeof globalThis.fetch = async (input, init) => {
      most = Math.max(most, ++now)
      const response = await lark.fetch(input, init)
      now--
      return response
    }
    const { default: ky } = await import('ky')

    await sendToMany({
      ...caller,
      receivers: ids(20).map(openId => ({ openId })),
      content: 'Hi',
      concurrency: 3,
      instance: ky.create({ fetch }),
    })

    expect(lark.calls).toHaveLength(20)
    expect(most).toBe(3)
  })

  test.each([
    [{ receivers: [{ openId: 'ou_1' }, {}] }, 'got none'],
    [{ receivers: [{ openId: 'ou_1', chatId: 'oc_1' }] }, 'got chatId and openId'],
    [{ content: '' }, 'content: expected text'],
    [{ key: '' }, 'key: expected a string'],
    [{ concurrency: 0 }, 'concurrency: expected'],
  ])('refuses %o before anything is sent', async (bad, message) => {
    const lark = fakeLark()

    const call = sendToMany({ ...caller, receivers, content: 'Hi', ...bad, instance: lark.instance })

    await expect(call).rejects.toThrow(message)
    expect(lark.calls).toEqual([])
  })

  test('a signal ends it', async () => {
    const controller = new AbortController()
    const lark = fakeLark(() => {
      controller.abort(new Error('enough'))
      return { data: {} }
    })
    const call = sendToMany({
      ...caller,
      receivers: ids(20).map(openId => ({ openId })),
      content: 'Hi',
      concurrency: 1,
      signal: controller.signal,
      instance: lark.instance,
    })

    await expect(call).rejects.toThrow('enough')
    expect(lark.calls.length).toBeLessThan(3)
  })
})

describe('sendToMany over a client that paces', () => {
  const messageTo = ({ body }: SeenCall) => (body as { receive_id: string }).receive_id
  const uuidOf = ({ body }: SeenCall) => (body as { uuid: string }).uuid
  const setup = (refuse: (call: SeenCall, count: number) => boolean = () => false) => {
    const timers = fakeTimers()
    const arrivals: { to: string; uuid: string; atMs: number; refused: boolean }[] = []
    const lark = fakeLark((call: SeenCall) => {
      const refused = refuse(call, arrivals.length)
      arrivals.push({ to: messageTo(call), uuid: uuidOf(call), atMs: timers.now(), refused })
      return refused
        ? { code: 230020, msg: 'This operation triggers the frequency limit.' }
        : { data: { message_id: `om_${arrivals.length}` } }
    })
    const client = createClient({ appId: 'cli_1', appSecret: 'secret', fetch: lark.fetch, timers, pacing: true })
    return { timers, arrivals, client }
  }
  const most = (times: number[], windowMs: number) =>
    Math.max(...times.map(start => times.filter(at => at >= start && at < start + windowMs).length))

  test('no receiver gets more than five a second, however many are under way, and the others do not wait', async () => {
    const { timers, arrivals, client } = setup()
    const often = Array.from({ length: 12 }, () => ({ chatId: 'oc_a' }))

    const results = await timers.finish(
      sendToMany({ client, receivers: [...often, { openId: 'ou_b' }], content: 'Hi', concurrency: 50 }),
    )

    const toA = arrivals.filter(({ to }) => to === 'oc_a').map(({ atMs }) => atMs)
    expect(results.filter(({ message }) => message)).toHaveLength(13)
    expect(toA).toHaveLength(12)
    expect(most(toA, 1_000)).toBe(5)
    expect(arrivals.find(({ to }) => to === 'ou_b')?.atMs).toBe(Math.min(...toA))
  })

  test('fifty a second leave over all receivers', async () => {
    const { timers, arrivals, client } = setup()
    const receivers = ids(120).map(openId => ({ openId }))

    await timers.finish(sendToMany({ client, receivers, content: 'Hi', concurrency: 120 }))

    const times = arrivals.map(({ atMs }) => atMs)
    expect(new Set(arrivals.map(({ to }) => to)).size).toBe(120)
    expect(most(times, 1_000)).toBe(50)
  })

  test('what Lark limits all the same is sent again under its key, and nobody is left out', async () => {
    const { timers, arrivals, client } = setup((_, count) => count % 4 === 1)
    const receivers = [...ids(20).map(openId => ({ openId })), ...Array.from({ length: 8 }, () => ({ chatId: 'oc_a' }))]

    const results = await timers.finish(sendToMany({ client, receivers, content: 'Hi' }))

    const got = arrivals.filter(({ refused }) => !refused)
    const toA = arrivals.filter(({ to }) => to === 'oc_a').map(({ atMs }) => atMs)
    expect(results.map(({ error }) => error).filter(Boolean)).toEqual([])
    expect(arrivals.length).toBeGreaterThan(receivers.length)
    expect(got).toHaveLength(receivers.length)
    expect(new Set(got.map(({ uuid }) => uuid)).size).toBe(receivers.length)
    expect(new Set(arrivals.map(({ uuid }) => uuid)).size).toBe(receivers.length)
    expect(most(toA, 1_000)).toBeLessThanOrEqual(5)
  })
})

describe('messageTree', () => {
  const message = (id: string, upper?: string) => ({ message_id: id, upper_message_id: upper }) as Message
  const shape = (nodes: ReturnType<typeof messageTree>): unknown[] =>
    nodes.map(({ message: { message_id: id }, children }) => [id, ...shape(children)])

  test('puts the messages of a merged forward into each other', () => {
    const items = [message('a'), message('b', 'a'), message('c', 'a'), message('d', 'c')]

    expect(shape(messageTree(items))).toEqual([['a', ['b'], ['c', ['d']]]])
  })

  test('loses none of them, whatever they say about each other', () => {
    expect(shape(messageTree([message('b', 'missing')]))).toEqual([['b']])
    expect(shape(messageTree([message('a', 'b'), message('b', 'a')]))).toEqual([['a'], ['b']])
    expect(shape(messageTree([message('a', 'a')]))).toEqual([['a']])
    expect(shape(messageTree([message('c', 'a'), message('a', 'b'), message('b', 'a')]))).toEqual([['a', ['c']], ['b']])
  })
})

describe('resendRichTextMessage', () => {
  const content = {
    title: 'T',
    content: [
      [
        { tag: 'text', text: 'Hi ', style: ['bold'] },
        { tag: 'at', user_id: '@_user_1', user_name: '' },
        { tag: 'at', user_id: '@_user_2', user_name: 'Gone' },
      ],
      [{ tag: 'img', image_key: 'img_old' }],
      [
        { tag: 'a', text: 'l', href: 'https://a' },
        { tag: 'emotion', emoji_type: 'OK' },
      ],
      [{ tag: 'code_block', language: 'GO', text: 'x' }],
      [{ tag: 'hr' }],
    ],
  }
  const received = {
    message_id: 'om_1',
    message_type: 'post',
    content: JSON.stringify(content),
    mentions: [{ key: '@_user_1', id: { open_id: 'ou_1' }, name: 'Tom' }],
  }

  test('carries mentions over, and images under a key of its own', async () => {
    const lark = fakeLark(({ path }: SeenCall) => {
      if (path.includes('/resources/')) return new Response('png', { headers: { 'content-type': 'image/png' } })
      return path.endsWith('/images') ? { data: { image_key: 'img_new' } } : { data: { message_id: 'om_2' } }
    })

    const { data } = await resendRichTextMessage({
      ...caller,
      message: received,
      chatId: 'oc_2',
      uuid: 'k',
      instance: lark.instance,
    })

    expect(data.message_id).toBe('om_2')
    expect(lark.calls.map(({ path }) => path)).toEqual([
      '/open-apis/im/v1/messages/om_1/resources/img_old',
      '/open-apis/im/v1/images',
      '/open-apis/im/v1/messages',
    ])
    const body = lark.calls[2]?.body as { content: string } | undefined
    expect(JSON.parse(body?.content ?? '')).toEqual({
      zh_cn: {
        title: 'T',
        content: [
          [
            { tag: 'text', text: 'Hi ', style: ['bold'] },
            { tag: 'at', user_id: 'ou_1', style: [] },
            { tag: 'text', text: '@Gone', style: [] },
          ],
          [{ tag: 'img', image_key: 'img_new' }],
          [
            { tag: 'a', text: 'l', href: 'https://a', style: [] },
            { tag: 'emotion', emoji_type: 'OK' },
          ],
          [{ tag: 'code_block', language: 'GO', text: 'x' }],
          [{ tag: 'hr' }],
        ],
      },
    })
  })

  test.each([
    [
      { message: { message_id: 'om_1', message_type: 'image', content: '{}' }, chatId: 'oc_1' },
      'expected a rich text, got image',
    ],
    [{ message: received }, 'receiver: expected one of'],
    [{ message: { ...received, message_id: '' }, chatId: 'oc_1' }, 'message.message_id: expected a string'],
  ])('refuses %o before anything is sent', async (bad, message) => {
    const lark = fakeLark()

    await expect(resendRichTextMessage({ ...caller, ...bad, instance: lark.instance })).rejects.toThrow(message)
    expect(lark.calls).toEqual([])
  })
})
