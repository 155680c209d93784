import { isLarkApiError } from '@lark-sdk/core'
import { expect, test } from 'vitest'
import { fakeLark } from '../../test/fakeLark.ts'
import { sendMessageBatch } from './sendMessageBatch.ts'

const params = { tenantAccessToken: 't-1', openIds: ['ou_1'] }
const post = { zh_cn: { title: 'T', content: [[{ tag: 'text', text: 'x' }]] } }
const card = { elements: [{ tag: 'hr' }] }
const send = sendMessageBatch as (params: object) => ReturnType<typeof sendMessageBatch>

test.each([
  ['text', 'Hi', { content: { text: 'Hi' } }],
  ['text', { text: 'Hi' }, { content: { text: 'Hi' } }],
  ['text', { msg_type: 'text', content: '{"text":"Hi"}' }, { content: { text: 'Hi' } }],
  ['image', 'img_1', { content: { image_key: 'img_1' } }],
  ['image', { image_key: 'img_1' }, { content: { image_key: 'img_1' } }],
  ['post', post, { content: { post } }],
  ['post', { post }, { content: { post } }],
  ['post', { msg_type: 'post', content: JSON.stringify(post) }, { content: { post } }],
  ['share_chat', 'oc_1', { content: { share_chat_id: 'oc_1' } }],
  ['share_chat', { chat_id: 'oc_1' }, { content: { share_chat_id: 'oc_1' } }],
  ['share_chat', { share_chat_id: 'oc_1' }, { content: { share_chat_id: 'oc_1' } }],
  ['interactive', card, { card }],
  ['interactive', { msg_type: 'interactive', content: JSON.stringify(card) }, { card }],
])('%s from %o is an object on the wire, and a card is beside it', async (msgType, content, body) => {
  const lark = fakeLark({ data: { message_id: 'bm-1' } })

  await send({ ...params, msgType, content, instance: lark.instance })

  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/message/v4/batch_send/',
      token: 't-1',
      body: { open_ids: ['ou_1'], msg_type: msgType, ...body },
    },
  ])
})

test.each([
  ['text', 'Hi'],
  ['text', { text: 'Hi' }],
  ['image', { image_key: 'img_1' }],
  ['post', post],
  ['share_chat', { chat_id: 'oc_1' }],
  ['interactive', card],
  ['interactive', { schema: '2.0', body: {} }],
  ['image', { msg_type: 'image', content: '{"image_key":"img_1"}' }],
])('without msgType, %s is told by the content', async (msgType, content) => {
  const lark = fakeLark({ data: { message_id: 'bm-1' } })

  await send({ ...params, content, instance: lark.instance })

  expect(lark.calls[0]?.body).toMatchObject({ msg_type: msgType })
})

test('passes every list of receivers on, and gives empty lists for what Lark leaves out', async () => {
  const lark = fakeLark({ data: { message_id: 'bm-1', invalid_open_ids: ['ou_1'] } })
  const lists = { departmentIds: ['od-1'], openIds: ['ou_1'], userIds: ['8a'], unionIds: ['on_1'] }

  const { data } = await send({
    tenantAccessToken: 't-1',
    ...lists,
    msgType: 'text',
    content: 'Hi',
    instance: lark.instance,
  })

  expect(lark.calls[0]?.body).toMatchObject({
    department_ids: ['od-1'],
    open_ids: ['ou_1'],
    user_ids: ['8a'],
    union_ids: ['on_1'],
  })
  expect(data).toEqual({
    message_id: 'bm-1',
    invalid_department_ids: [],
    invalid_open_ids: ['ou_1'],
    invalid_user_ids: [],
    invalid_union_ids: [],
  })
})

test.each([
  [{ openIds: undefined }, 'receivers: expected some in departmentIds, openIds, userIds, unionIds, got none'],
  [{ openIds: [] }, 'got none'],
  [{ openIds: Array(201).fill('ou_1') }, 'openIds: expected at most 200 of them, got 201'],
  [{ userIds: '8a' }, 'userIds: expected at most 200 of them, got string'],
  [{ msgType: 'audio' }, 'msgType: expected one of text, image, post, share_chat, interactive, got "audio"'],
  [{ content: '' }, 'content: expected a string that'],
  [{ content: null }, 'content: expected a string or an object, got null'],
  [{ msgType: 'post', content: 'Hi' }, 'content: expected an object for msgType post, got a string'],
  [{ msgType: 'post', content: { text: 'Hi' } }, 'content.text.content: expected a list'],
  [{ msgType: 'image', content: { text: 'Hi' } }, 'content.image_key: expected a string'],
  [{ msgType: 'interactive', content: {} }, 'content: expected a card'],
  [{ msgType: 'text', content: { msg_type: 'image', content: '{}' } }, 'msgType: expected image, as content says'],
  [{ msgType: undefined, content: { msg_type: 'text', content: 'oops' } }, 'expected JSON of an object'],
  [{ content: 'x'.repeat(150 * 1024) }, 'at most 153600 bytes of text'],
])('refuses %o', async (bad, message) => {
  const lark = fakeLark()

  const call = send({ ...params, msgType: 'text', content: 'Hi', ...bad, instance: lark.instance })

  await expect(call).rejects.toThrow(TypeError)
  await expect(call).rejects.toThrow(message)
  expect(lark.calls).toEqual([])
})

test.each([
  10002, 10003, 11101, 11203, 11204, 11205, 11207, 11209, 11210, 11223, 11227, 11231, 11235, 11246, 11312, 230100,
])('throws code %i, which comes with status 200', async code => {
  const lark = fakeLark({ code, msg: 'refused', status: 200 })

  const error: unknown = await send({ ...params, content: 'Hi', instance: lark.instance }).catch(e => e)

  expect(isLarkApiError(error) && { code: error.code, status: error.status }).toEqual({ code, status: 200 })
  expect(lark.calls).toHaveLength(1)
})
