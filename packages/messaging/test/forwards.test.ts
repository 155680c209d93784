import { isLarkApiError } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import { forwardMessage, forwardThread, mergeForwardMessages, updateMessage } from '../src/index.ts'
import { fakeLark } from './fakeLark.ts'

const caller = { tenantAccessToken: 't-1' }

describe('forwardMessage', () => {
  test.each([
    [{ chatId: 'oc_1' }, 'chat_id', 'oc_1'],
    [{ openId: 'ou_1' }, 'open_id', 'ou_1'],
    [{ userId: '8a' }, 'user_id', '8a'],
    [{ email: 'a@b' }, 'email', 'a@b'],
    [{ unionId: 'on_1' }, 'union_id', 'on_1'],
    [{ threadId: 'omt_1' }, 'thread_id', 'omt_1'],
  ])('to %o names %s, with the key in the query', async (receiver, type, id) => {
    const lark = fakeLark({ data: { message_id: 'om_2' } })

    const { data } = await forwardMessage({
      ...caller,
      ...receiver,
      messageId: 'om_1',
      uuid: 'k1',
      instance: lark.instance,
    })

    expect(data.message_id).toBe('om_2')
    expect(lark.calls).toEqual([
      {
        method: 'POST',
        path: '/open-apis/im/v1/messages/om_1/forward',
        query: { receive_id_type: type, uuid: 'k1' },
        token: 't-1',
        body: { receive_id: id },
      },
    ])
  })

  test('mints a key', async () => {
    const lark = fakeLark({ data: {} })

    await forwardMessage({ ...caller, chatId: 'oc_1', messageId: 'om_1', instance: lark.instance })

    expect(lark.calls[0]?.query?.uuid).toMatch(/^[\da-f-]{32,36}$/)
  })

  test('throws what Lark refuses', async () => {
    const lark = fakeLark({ code: 230061, msg: 'The message type does not support forwarding' })
    const call = forwardMessage({ ...caller, chatId: 'oc_1', messageId: 'om_1', instance: lark.instance })

    const error: unknown = await call.catch(e => e)

    expect(isLarkApiError(error) && error.code).toBe(230061)
  })
})

test('forwardThread goes to a chat, or to another thread', async () => {
  const lark = fakeLark({ data: { message_id: 'om_2' } })
  const params = { ...caller, threadId: 'omt_1', uuid: 'k1', instance: lark.instance }

  await forwardThread({ ...params, chatId: 'oc_1' })
  await forwardThread({ ...params, toThreadId: 'omt_2' })

  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/threads/omt_1/forward',
      query: { receive_id_type: 'chat_id', uuid: 'k1' },
      token: 't-1',
      body: { receive_id: 'oc_1' },
    },
    {
      method: 'POST',
      path: '/open-apis/im/v1/threads/omt_1/forward',
      query: { receive_id_type: 'thread_id', uuid: 'k1' },
      token: 't-1',
      body: { receive_id: 'omt_2' },
    },
  ])
})

test('mergeForwardMessages sends the sample of its page', async () => {
  const ids = ['om_d862083dd13b61cc009e66c40a0f0a56', 'om_61244dab1ef11257621dcd7g0e256651']
  const lark = fakeLark({ data: { message: { message_id: 'om_2' }, invalid_message_id_list: [ids[1]] } })

  const { data } = await mergeForwardMessages({
    ...caller,
    chatId: 'oc_a0553eda9014c201e6969b478895c230',
    messageIds: ids,
    uuid: 'k1',
    instance: lark.instance,
  })

  expect(data.invalid_message_id_list).toEqual([ids[1]])
  expect(lark.calls[0]).toMatchObject({
    path: '/open-apis/im/v1/messages/merge_forward',
    query: { receive_id_type: 'chat_id', uuid: 'k1' },
  })
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    `{"receive_id":"oc_a0553eda9014c201e6969b478895c230","message_id_list":["${ids.join('","')}"]}`,
  )
})

describe('updateMessage', () => {
  test('edits text', async () => {
    const lark = fakeLark({ data: { message_id: 'om_1', updated: true } })

    const { data } = await updateMessage({ ...caller, messageId: 'om_1', content: 'Twice', instance: lark.instance })

    expect(data.updated).toBe(true)
    expect(lark.calls).toEqual([
      {
        method: 'PUT',
        path: '/open-apis/im/v1/messages/om_1',
        token: 't-1',
        body: { msg_type: 'text', content: '{"text":"Twice"}' },
      },
    ])
  })

  test('refuses what Lark does not edit', async () => {
    const content = { msg_type: 'interactive' as const, content: '{}' }

    await expect(updateMessage({ ...caller, messageId: 'om_1', content })).rejects.toThrow(
      'content: expected text or post, got interactive',
    )
  })
})

type Send = (params: object) => Promise<unknown>
test.each([
  [forwardMessage, { messageId: 'om_1' }, 'receiver: expected one of chatId, openId, userId, email, unionId, threadId'],
  [forwardMessage, { messageId: 'om_1', chatId: 'oc_1', threadId: 'omt_1' }, 'got chatId and threadId'],
  [forwardMessage, { messageId: '', chatId: 'oc_1' }, 'messageId: expected an identifier'],
  [forwardMessage, { messageId: 'om_1', chatId: 'oc_1', uuid: '' }, 'uuid: expected 1 to 50'],
  [forwardThread, { threadId: 'omt_1' }, 'got none'],
  [forwardThread, { threadId: 'omt_1', toThreadId: 'omt_2', chatId: 'oc_1' }, 'got chatId and toThreadId'],
  [mergeForwardMessages, { messageIds: [], chatId: 'oc_1' }, 'messageIds: expected 1 to 100 of them, got 0'],
  [mergeForwardMessages, { messageIds: Array(101).fill('om_1'), chatId: 'oc_1' }, 'got 101'],
])('%o refuses %o', async (run, params, message) => {
  const lark = fakeLark()

  const call = (run as unknown as Send)({ ...caller, ...params, instance: lark.instance })

  await expect(call).rejects.toThrow(message)
  expect(lark.calls).toEqual([])
})
