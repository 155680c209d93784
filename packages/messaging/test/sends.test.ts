import { isLarkApiError } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import {
  forwardRichTextMessage,
  replyMessage,
  sendCardMessage,
  sendImageMessage,
  sendRichTextMessage,
  shareChatCard,
} from '../src/index.ts'
import { fakeLark } from './fakeLark.ts'

const to = { tenantAccessToken: 't-1', chatId: 'oc_1', uuid: 'k1' }
const post = { zh_cn: { title: 'Build', content: [[{ tag: 'text' as const, text: 'green' }]] } }
const card = { elements: [{ tag: 'markdown', content: 'Hi' }] }

const senders = {
  sendImageMessage: [sendImageMessage, { imageKey: 'img_1' }, 'image', { image_key: 'img_1' }],
  sendRichTextMessage: [sendRichTextMessage, { post }, 'post', post],
  sendCardMessage: [sendCardMessage, { card }, 'interactive', card],
  shareChatCard: [shareChatCard, { shareChatId: 'oc_2' }, 'share_chat', { chat_id: 'oc_2' }],
  forwardRichTextMessage: [
    forwardRichTextMessage,
    { title: 'Minutes', content: 'One\r\n\nTwo <b>' },
    'post',
    {
      zh_cn: {
        title: 'Minutes',
        content: [[{ tag: 'text', text: 'One' }], [{ tag: 'text', text: '' }], [{ tag: 'text', text: 'Two <b>' }]],
      },
    },
  ],
} as const

type Sender = (params: object) => Promise<{ code: 0; data: unknown }>

describe.each(Object.entries(senders))('%s', (_, [sender, own, msgType, content]) => {
  const send = sender as unknown as Sender

  test('sends its content as a JSON string, and gives the new message back', async () => {
    const lark = fakeLark({ data: { message_id: 'om_1' } })

    const { code, data } = await send({ ...to, ...own, instance: lark.instance })

    expect({ code, data }).toEqual({ code: 0, data: { message_id: 'om_1' } })
    expect(lark.calls).toEqual([
      {
        method: 'POST',
        path: '/open-apis/im/v1/messages',
        query: { receive_id_type: 'chat_id' },
        token: 't-1',
        body: { receive_id: 'oc_1', msg_type: msgType, content: JSON.stringify(content), uuid: 'k1' },
      },
    ])
  })

  test('answers a message under rootId', async () => {
    const lark = fakeLark({ data: {} })

    await send({ ...to, ...own, rootId: 'om_9', instance: lark.instance })

    expect(lark.calls[0]).toMatchObject({ path: '/open-apis/im/v1/messages/om_9/reply', body: { msg_type: msgType } })
    expect(lark.calls[0]?.body).not.toHaveProperty('receive_id')
  })

  test('refuses no receiver, and two', async () => {
    const lark = fakeLark()
    const bare = { tenantAccessToken: 't-1', ...own, instance: lark.instance }

    await expect(send(bare)).rejects.toThrow('receiver: expected one of')
    await expect(send({ ...bare, openId: 'ou_1', userId: '8a' })).rejects.toThrow('got openId and userId')
    expect(lark.calls).toEqual([])
  })

  test('throws what Lark refuses', async () => {
    const lark = fakeLark({ code: 230002, msg: 'The bot can not be outside the group' })

    const error: unknown = await send({ ...to, ...own, instance: lark.instance }).catch(caught => caught)

    expect(isLarkApiError(error) && error.code).toBe(230002)
  })
})

test.each([
  [sendImageMessage, { imageKey: '' }, 'imageKey: expected a string'],
  [shareChatCard, { shareChatId: undefined }, 'shareChatId: expected a string'],
  [sendRichTextMessage, { post: {} }, 'post: expected a language'],
  [sendRichTextMessage, { post: { zh_cn: undefined } }, 'post: expected a language'],
  [sendRichTextMessage, { post: undefined }, 'post: expected a language'],
  [sendRichTextMessage, { post: { zh_cn: { title: 'T', content: 'x' } } }, 'post.zh_cn.content: expected a list'],
  [sendRichTextMessage, { post: { zh_cn: { title: 'T', content: [[]] } } }, 'expected something to say'],
  [sendCardMessage, { card: {} }, 'card: expected a card, got an empty object'],
  [sendCardMessage, { card: '{}' }, 'card: expected a card, got'],
  [forwardRichTextMessage, { title: 'T', content: '' }, 'content: expected a string'],
  [forwardRichTextMessage, { content: 'x' }, 'title: expected a string'],
])('%o refuses %o', async (sender, own, message) => {
  const lark = fakeLark()

  const call = (sender as unknown as Sender)({ ...to, ...own, instance: lark.instance })

  await expect(call).rejects.toThrow(TypeError)
  await expect(call).rejects.toThrow(message)
  expect(lark.calls).toEqual([])
})

describe('updateMulti', () => {
  const contentOf = async (params: object) => {
    const lark = fakeLark({ data: {} })
    await (sendCardMessage as Sender)({ ...to, ...params, instance: lark.instance })
    const body = lark.calls.at(0)?.body as { content: string } | undefined
    return JSON.parse(body?.content ?? 'null') as unknown
  }

  test('goes to the config of a card in JSON 1.0, beside what is there, and leaves the given card as it is', async () => {
    const own = Object.freeze({ ...card, config: Object.freeze({ wide_screen_mode: true }) })

    expect(await contentOf({ card: own, updateMulti: true })).toEqual({
      ...card,
      config: { wide_screen_mode: true, update_multi: true },
    })
  })

  test('not given, what the card says holds', async () => {
    const own = { ...card, config: { update_multi: true } }

    expect(await contentOf({ card: own })).toEqual(own)
  })

  test.each([
    { schema: '2.0', body: { elements: [] } },
    { type: 'template', data: { template_id: 'ctp_1' } },
    { type: 'card', data: { card_id: '7' } },
  ])('leaves %o alone', async own => {
    expect(await contentOf({ card: own, updateMulti: false })).toEqual(own)
  })
})

test('replyMessage answers in a thread under the idempotency key', async () => {
  const lark = fakeLark({ data: { message_id: 'om_2' } })

  const { data } = await replyMessage({
    tenantAccessToken: 't-1',
    instance: lark.instance,
    messageId: 'om_1',
    content: 'Done.',
    replyInThread: true,
    uuid: 'k1',
  })

  expect(data.message_id).toBe('om_2')
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/messages/om_1/reply',
      token: 't-1',
      body: { msg_type: 'text', content: '{"text":"Done."}', reply_in_thread: true, uuid: 'k1' },
    },
  ])
})
