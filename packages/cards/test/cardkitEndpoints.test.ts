import { type Client, createClient, isLarkApiError } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import {
  batchUpdateCard,
  createCard,
  createCardElement,
  deleteCardElement,
  patchCardElement,
  streamCardElementContent,
  updateCard,
  updateCardElement,
  updateCardSettings,
} from '../src/cardkit.ts'
import { templateCard } from '../src/index.ts'

const CARD = '7355372766134157313'
const uuid = 'a0d69e20-1dd1-458b-k525-dfeca4015204'
const change = { cardId: CARD, sequence: 1, uuid }
const printing = { default: 70, android: 70, ios: 70, pc: 70 }
const steps = { default: 1, android: 1, ios: 1, pc: 1 }
const config = {
  streaming_mode: true,
  streaming_config: { print_frequency_ms: printing, print_step: steps, print_strategy: 'fast' as const },
}
const welcome = '欢迎使用[飞书卡片搭建工具](https://open.feishu.cn/cardkit?from=open_docs)。'

interface Seen {
  method: string
  path: string
  token: string | null
  body: unknown
}

function fakeLark(answer: { code: number; msg: string; data?: unknown }): { client: Client; calls: Seen[] } {
  const calls: Seen[] = []
  async function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = input instanceof Request ? input : new Request(input, init)
    const { pathname } = new URL(request.url)
    if (pathname.includes('/auth/v3/')) {
      return Response.json({ code: 0, msg: 'ok', tenant_access_token: 't-1', expire: 7200 })
    }
    calls.push({
      method: request.method,
      path: pathname,
      token: request.headers.get('authorization'),
      body: await request.json(),
    })
    return Response.json(answer, { status: answer.code === 0 ? 200 : 400 })
  }
  return { client: createClient({ appId: 'cli_1', appSecret: 's', fetch }), calls }
}

type Endpoint = (params: object) => Promise<{ code: 0; data: unknown }>

/** What is called with what, and what goes over the wire: the samples of the platform's pages where they have one. */
const endpoints: Record<string, [(params: never) => Promise<unknown>, object, string, string, object]> = {
  updateCard: [
    updateCard,
    {
      ...change,
      card: {
        schema: '2.0',
        header: { title: { content: '项目进度更新提醒', tag: 'plain_text' } },
        body: { elements: [{ tag: 'markdown', content: '截至今日，项目完成度已达80%' }] },
      },
    },
    'PUT',
    '',
    {
      card: {
        type: 'card_json',
        data: '{"schema":"2.0","header":{"title":{"content":"项目进度更新提醒","tag":"plain_text"}},"body":{"elements":[{"tag":"markdown","content":"截至今日，项目完成度已达80%"}]}}',
      },
    },
  ],
  updateCardSettings: [
    updateCardSettings,
    { ...change, settings: { config } },
    'PATCH',
    '/settings',
    {
      settings:
        '{"config":{"streaming_mode":true,"streaming_config":{"print_frequency_ms":{"default":70,"android":70,"ios":70,"pc":70},"print_step":{"default":1,"android":1,"ios":1,"pc":1},"print_strategy":"fast"}}}',
    },
  ],
  batchUpdateCard: [
    batchUpdateCard,
    {
      ...change,
      actions: [
        { action: 'partial_update_setting', params: { settings: { config: { streaming_mode: true } } } },
        {
          action: 'add_elements',
          params: {
            type: 'insert_before',
            target_element_id: 'markdown_1',
            elements: [{ tag: 'markdown', element_id: 'md_1', content: welcome }],
          },
        },
        { action: 'delete_elements', params: { element_ids: ['text_1', 'text_2'] } },
        {
          action: 'partial_update_element',
          params: { element_id: 'markdown_2', partial_element: { content: '详情参考飞书卡片相关文档。' } },
        },
        {
          action: 'update_element',
          params: {
            element_id: 'markdown_3',
            element: {
              tag: 'button',
              text: { tag: 'plain_text', content: '有帮助' },
              size: 'medium',
              icon: { tag: 'standard_icon', token: 'emoji_outlined' },
            },
          },
        },
      ],
    },
    'POST',
    '/batch_update',
    {
      actions: `[{"action":"partial_update_setting","params":{"settings":{"config":{"streaming_mode":true}}}},{"action":"add_elements","params":{"type":"insert_before","target_element_id":"markdown_1","elements":[{"tag":"markdown","element_id":"md_1","content":"${welcome}"}]}},{"action":"delete_elements","params":{"element_ids":["text_1","text_2"]}},{"action":"partial_update_element","params":{"element_id":"markdown_2","partial_element":{"content":"详情参考飞书卡片相关文档。"}}},{"action":"update_element","params":{"element_id":"markdown_3","element":{"tag":"button","text":{"tag":"plain_text","content":"有帮助"},"size":"medium","icon":{"tag":"standard_icon","token":"emoji_outlined"}}}}]`,
    },
  ],
  createCardElement: [
    createCardElement,
    { ...change, elements: [{ tag: 'hr' }], type: 'insert_after', targetElementId: 'md_1' },
    'POST',
    '/elements',
    { type: 'insert_after', target_element_id: 'md_1', elements: '[{"tag":"hr"}]' },
  ],
  updateCardElement: [
    updateCardElement,
    {
      ...change,
      elementId: 'md_1',
      element: { tag: 'markdown', element_id: 'md_1', content: '这是一段更新后的文本' },
    },
    'PUT',
    '/elements/md_1',
    { element: '{"tag":"markdown","element_id":"md_1","content":"这是一段更新后的文本"}' },
  ],
  patchCardElement: [
    patchCardElement,
    { ...change, elementId: 'md_1', partialElement: { content: 'New' } },
    'PATCH',
    '/elements/md_1',
    { partial_element: '{"content":"New"}' },
  ],
  streamCardElementContent: [
    streamCardElementContent,
    { ...change, elementId: 'md_1', content: 'So far' },
    'PUT',
    '/elements/md_1/content',
    { content: 'So far' },
  ],
  deleteCardElement: [deleteCardElement, { ...change, elementId: 'md_1' }, 'DELETE', '/elements/md_1', {}],
}

describe.each(Object.entries(endpoints))('%s', (_, [endpoint, params, method, path, body]) => {
  const call = endpoint as unknown as Endpoint

  test('sends the change under its sequence and key, and gives the answer back', async () => {
    const lark = fakeLark({ code: 0, msg: 'success', data: {} })

    expect(await call({ client: lark.client, ...params })).toEqual({ code: 0, msg: 'success', data: {} })
    expect(lark.calls).toEqual([
      {
        method,
        path: `/open-apis/cardkit/v1/cards/${CARD}${path}`,
        token: 'Bearer t-1',
        body: { ...body, uuid, sequence: 1 },
      },
    ])
  })

  test('mints a key when there is none', async () => {
    const lark = fakeLark({ code: 0, msg: 'success', data: {} })
    await call({ client: lark.client, ...params, uuid: undefined })

    const sent = lark.calls[0]?.body as { uuid: string }
    expect(sent.uuid.length).toBeGreaterThan(16)
    expect(sent.uuid.length).toBeLessThanOrEqual(64)
  })

  test('throws what Lark refuses', async () => {
    const lark = fakeLark({ code: 300317, msg: 'sequence number compare failed' })
    const error: unknown = await call({ client: lark.client, ...params }).catch((caught: unknown) => caught)

    expect(isLarkApiError(error) && error.code).toBe(300317)
  })

  test.each([
    [{ sequence: 0 }, 'sequence: expected an integer from 1 to 2147483647, got 0'],
    [{ sequence: 2 ** 31 }, 'sequence: expected'],
    [{ sequence: 1.5 }, 'sequence: expected'],
    [{ uuid: '' }, 'uuid: expected 1 to 64 characters, got 0'],
    [{ uuid: 'k'.repeat(65) }, 'got 65'],
    [{ cardId: '' }, 'cardId'],
  ])('refuses %o before anything is sent', async (wrong, message) => {
    const lark = fakeLark({ code: 0, msg: 'success', data: {} })
    const work = call({ client: lark.client, ...params, ...wrong })

    await expect(work).rejects.toThrow(TypeError)
    await expect(work).rejects.toThrow(message)
    expect(lark.calls).toEqual([])
  })
})

describe('createCard', () => {
  const answer = { code: 0, msg: 'success', data: { card_id: CARD } }
  const own = {
    schema: '2.0' as const,
    header: { title: { content: '项目进度更新提醒', tag: 'plain_text' as const } },
    config: { ...config, summary: { content: '' } },
    body: {
      elements: [{ tag: 'markdown' as const, content: '截至今日，项目完成度已达80%', element_id: 'markdown_1' }],
    },
  }

  test('sends a card as JSON, and gives its id back', async () => {
    const lark = fakeLark(answer)
    const got = await createCard({ client: lark.client, card: own })

    expect(got).toEqual(answer)
    expect(got.data.card_id).toBe(CARD)
    expect(lark.calls).toEqual([
      {
        method: 'POST',
        path: '/open-apis/cardkit/v1/cards',
        token: 'Bearer t-1',
        body: { type: 'card_json', data: JSON.stringify(own) },
      },
    ])
  })

  test('sends a card of the card builder as a template', async () => {
    const lark = fakeLark(answer)
    await createCard({ client: lark.client, card: templateCard<{ name: string }>('AAq1', { name: 'Ada' }) })

    expect(lark.calls[0]?.body).toEqual({
      type: 'template',
      data: '{"template_id":"AAq1","template_variable":{"name":"Ada"}}',
    })
  })

  test('throws what Lark refuses', async () => {
    const lark = fakeLark({ code: 300303, msg: 'schema' })

    await expect(createCard({ client: lark.client, card: own })).rejects.toMatchObject({ code: 300303 })
  })
})
