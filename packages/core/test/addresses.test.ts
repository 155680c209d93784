import { createClient } from '@lark-sdk/core'
import fc from 'fast-check'
import ky from 'ky'
import { describe, expect, test } from 'vitest'
import { faked, rejection, sendText } from './calls.ts'
import { fakeLark } from './fakeLark.ts'

const OK = { code: 0, msg: 'ok', data: {} }

function setUp(options: object = {}) {
  const lark = fakeLark([OK])
  return { lark, client: createClient({ ...faked(lark), ...options }) }
}

describe('H11', () => {
  test.each([
    'https://evil.example/open-apis/im/v1/messages',
    'http://open.feishu.cn/open-apis/im/v1/messages',
    'https://open.feishu.cn.evil.example/open-apis/im/v1/messages',
    'https://open.feishu.cn@evil.example/',
    '//evil.example/open-apis',
    '/\\evil.example/open-apis',
    '\\\\evil.example',
    'im\\..\\..\\evil',
    '../evil',
    'im/../../evil',
    'im/%2e%2e/%2E%2E/evil',
    'im/..%2f..%2fevil',
    '/../evil',
    'im/.\t./.\n./evil',
    'javascript:alert(1)',
    'data:text/plain,x',
    'im/v1/messages#fragment',
  ])('H11 the path %j is refused, and no token is asked for', async path => {
    const { lark, client } = setUp()

    const error = await rejection(client.request({ method: 'GET', path }))

    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(/^(path|\w+): expected/)
    expect([...lark.calls, ...lark.tokenCalls]).toEqual([])
  })

  test.each([
    ['im/v1/messages', 'https://open.feishu.cn/open-apis/im/v1/messages'],
    ['/callback/ws/endpoint', 'https://open.feishu.cn/callback/ws/endpoint'],
    ['https://open.feishu.cn/open-apis/im/v1/messages', 'https://open.feishu.cn/open-apis/im/v1/messages'],
    ['im/v1/messages?page_size=1', 'https://open.feishu.cn/open-apis/im/v1/messages?page_size=1'],
  ])('H11 the path %s leads to %s', async (path, url) => {
    const { lark, client } = setUp()

    await client.request({ method: 'GET', path })

    expect(lark.calls[0]?.url).toBe(url)
  })

  test.each([
    ['om_1/../om_2', undefined],
    ['om/1', 'om%2F1'],
    ['om?x=1', 'om%3Fx%3D1'],
    ['om#1', 'om%231'],
    ['om%2F1', 'om%252F1'],
    ['om 1', 'om%201'],
    ['消息', '%E6%B6%88%E6%81%AF'],
    ['..', undefined],
    ['.', undefined],
    ['', undefined],
    ['\ud800', undefined],
  ])('H11 the identifier %j becomes %s', async (id, encoded) => {
    const { lark, client } = setUp()
    const call = { method: 'GET', path: 'im/v1/messages/:message_id/reply', pathParams: { message_id: id } } as const

    if (encoded === undefined) {
      expect(await rejection(client.request(call))).toBeInstanceOf(TypeError)
      expect(lark.calls).toEqual([])
    } else {
      await client.request(call)
      expect(lark.calls[0]?.url).toBe(`https://open.feishu.cn/open-apis/im/v1/messages/${encoded}/reply`)
    }
  })

  test('H11 a missing identifier is named as the parameter that was left out', async () => {
    const { client } = setUp()
    const call = { method: 'GET', path: 'im/v1/messages/:message_id', pathParams: {} } as const

    expect((await rejection(client.request(call))).message).toMatch(/^messageId: expected an identifier/)
  })

  test('H11 no identifier whatever changes the endpoint', async () => {
    const { lark, client } = setUp()
    const id = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'f', '?', '#', '\t', '@', ':') }),
    )

    await fc.assert(
      fc.asyncProperty(id, async value => {
        lark.calls.length = 0
        const call = {
          method: 'DELETE',
          path: 'im/v1/messages/:message_id/x',
          pathParams: { message_id: value },
        } as const
        try {
          await client.request(call)
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
          expect(lark.calls).toEqual([])
          return
        }
        const { origin, pathname, search, hash } = new URL(lark.calls[0]?.url ?? '')
        const steps = pathname.split('/')
        expect([origin, search, hash]).toEqual(['https://open.feishu.cn', '', ''])
        expect(steps.toSpliced(5, 1)).toEqual(['', 'open-apis', 'im', 'v1', 'messages', 'x'])
        expect(decodeURIComponent(steps[5] ?? '')).toBe(value)
      }),
      { numRuns: 500 },
    )
  })

  test('H11 an authorization header by hand is refused', async () => {
    const { client } = setUp()

    for (const name of ['authorization', 'Authorization', 'AUTHORIZATION']) {
      const error = await rejection(client.request({ method: 'GET', path: 'x', headers: { [name]: 'Bearer t-mine' } }))
      expect(error).toBeInstanceOf(TypeError)
      expect(error.message).not.toContain('t-mine')
    }
  })
})

describe('where a call goes', () => {
  test.each([
    ['feishu', 'https://open.feishu.cn/'],
    ['lark', 'https://open.larksuite.com/'],
    ['http://localhost:4000', 'http://localhost:4000/'],
    ['https://gateway.example/lark/', 'https://gateway.example/lark/'],
    [new URL('https://gateway.example/lark'), 'https://gateway.example/lark/'],
  ] as const)('domain %s', async (domain, base) => {
    const { lark, client } = setUp({ domain })
    const bare = fakeLark([OK])

    await sendText({ client })
    await sendText({ tenantAccessToken: 't-mine', domain, instance: bare.instance })

    const url = `${base}open-apis/im/v1/messages?receive_id_type=chat_id`
    expect([lark.calls[0]?.url, bare.calls[0]?.url]).toEqual([url, url])
    expect(lark.tokenCalls[0]?.url).toBe(`${base}open-apis/auth/v3/tenant_access_token/internal`)
  })

  test.each([
    'fish',
    'ftp://open.feishu.cn',
    'https://user:password@gateway.example',
    'https://',
    '',
    'open.feishu.cn',
  ])('domain %j is refused', domain => {
    expect(() => setUp({ domain })).toThrow(/^domain: expected/)
  })

  const url = 'https://gateway.example/a/open-apis/im/v1/messages?receive_id_type=chat_id'

  test.each([
    ['prefix', 'https://gateway.example/a'],
    ['prefix', 'https://gateway.example/a/'],
    ['prefix', 'https://gateway.example/a/open-apis'],
    ['prefix', 'https://gateway.example/a/open-apis/'],
    ['baseUrl', 'https://gateway.example/a/'],
    ['baseUrl', 'https://gateway.example/a/open-apis/'],
    ['baseUrl', 'https://gateway.example/a/open-apis'],
  ])('an instance with the %s %s keeps it, and gets the token', async (option, address) => {
    const lark = fakeLark([OK])
    const instance = ky.create({ fetch: lark.fetch, [option]: address })

    await sendText({ tenantAccessToken: 't-mine', instance })
    await sendText({ client: createClient({ ...faked(lark), fetch: undefined, instance }) })

    expect(lark.calls.map(call => [call.url, call.token])).toEqual([
      [url, 't-mine'],
      [url, 't-1'],
    ])
    expect(lark.tokenCalls[0]?.url).toBe('https://gateway.example/a/open-apis/auth/v3/tenant_access_token/internal')
  })

  test('an instance keeps its hooks, its headers and its fetch; its retries and time-outs do not apply', async () => {
    const lark = fakeLark([{ code: 1500, msg: 'down' }])
    const seen: string[] = []
    const instance = lark.instance.extend({
      headers: { 'x-app': 'mine', authorization: 'Bearer t-other' },
      retry: 5,
      timeout: 1,
      hooks: {
        beforeRequest: [({ request }) => void seen.push(request.url)],
        afterResponse: [({ response }) => void seen.push(String(response.status))],
      },
    })

    await rejection(
      sendText({ tenantAccessToken: 't-mine', instance: instance.extend({ fetch: lark.fetch }) }).finally(
        () => undefined,
      ),
    )

    expect(lark.calls[0]?.headers).toMatchObject({ 'x-app': 'mine', authorization: 'Bearer t-mine' })
    expect(seen).toContain('200')
    expect(lark.calls).toHaveLength(3)
  })

  test('headers of one call go with it', async () => {
    const { lark, client } = setUp()

    await sendText({ client, headers: { 'X-Trace': '1' } })

    expect(lark.calls[0]?.headers['x-trace']).toBe('1')
  })
})
