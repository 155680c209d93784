import { isLarkApiError } from '@lark-sdk/core'
import { describe, expect, test } from 'vitest'
import {
  batchQueryP2pChats,
  searchMessages,
  searchVisibleChats,
  sendEphemeralCard,
  updateMessageCard,
} from '../src/index.ts'
import { fakeLark } from './fakeLark.ts'

const caller = { tenantAccessToken: 't-1' }
const card = { schema: '2.0' as const, body: { elements: [{ tag: 'markdown', content: 'Done' }] } }

describe('updateMessageCard', () => {
  test('replaces a card', async () => {
    const lark = fakeLark({ data: {} })

    await updateMessageCard({ ...caller, messageId: 'om_1', card, instance: lark.instance })

    expect(lark.calls).toEqual([
      {
        method: 'PATCH',
        path: '/open-apis/im/v1/messages/om_1',
        token: 't-1',
        body: { content: JSON.stringify(card) },
      },
    ])
  })

  test.each([
    [{}, 'card: expected a card, got an empty object'],
    [{ elements: [{ content: 'x'.repeat(30 * 1024) }] }, 'at most 30720 bytes'],
  ])('refuses %o', async (bad, message) => {
    await expect(updateMessageCard({ ...caller, messageId: 'om_1', card: bad })).rejects.toThrow(message)
  })
})

describe('sendEphemeralCard', () => {
  test('shows a card to one member, the card as an object', async () => {
    const lark = fakeLark({ data: { message_id: 'om_1' }, msg: 'ok' })

    const { data } = await sendEphemeralCard({
      ...caller,
      chatId: 'oc_1',
      openId: 'ou_1',
      card,
      instance: lark.instance,
    })

    expect(data.message_id).toBe('om_1')
    expect(lark.calls[0]).toMatchObject({ method: 'POST', path: '/open-apis/ephemeral/v1/send', token: 't-1' })
    expect(JSON.stringify(lark.calls[0]?.body)).toBe(
      `{"open_id":"ou_1","chat_id":"oc_1","msg_type":"interactive","card":${JSON.stringify(card)}}`,
    )
  })

  test.each([
    [{ chatId: '' }, 'chatId: expected an identifier'],
    [{ openId: undefined }, 'receiver: expected one of openId, userId, email, got none'],
    [{ email: 'a@b' }, 'got openId and email'],
    [{ card: {} }, 'card: expected a card'],
  ])('refuses %o', async (bad, message) => {
    await expect(sendEphemeralCard({ ...caller, chatId: 'oc_1', openId: 'ou_1', card, ...bad })).rejects.toThrow(
      message,
    )
  })

  test('throws what Lark refuses, with status 200 too', async () => {
    const lark = fakeLark({ code: 11245, msg: 'refused', status: 200 })
    const call = sendEphemeralCard({ ...caller, chatId: 'oc_1', openId: 'ou_1', card, instance: lark.instance })

    const error: unknown = await call.catch(e => e)

    expect(isLarkApiError(error) && error.code).toBe(11245)
  })
})

test('searchMessages searches as a user', async () => {
  const lark = fakeLark({ data: { items: [{ id: '1' }], has_more: false } })

  const { data } = await searchMessages({
    userAccessToken: 'u-1',
    query: 'release',
    filter: { chat_type: 'group' },
    pageSize: 10,
    instance: lark.instance,
  })

  expect(data.items?.[0]?.id).toBe('1')
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/messages/search',
      query: { page_size: '10' },
      token: 'u-1',
      body: { query: 'release', filter: { chat_type: 'group' } },
    },
  ])
})

test('searchVisibleChats sends its filter and order', async () => {
  const lark = fakeLark({ data: { items: [], has_more: false } })

  await searchVisibleChats({
    userAccessToken: 'u-1',
    query: 'release',
    filter: { is_manager: true },
    sorter: 'update_time_desc',
    pageToken: 'p2',
    instance: lark.instance,
  })

  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v2/chats/search',
      query: { page_token: 'p2' },
      token: 'u-1',
      body: { query: 'release', filter: { is_manager: true }, sorter: 'update_time_desc' },
    },
  ])
})

test('batchQueryP2pChats takes open ids unless told otherwise', async () => {
  const lark = fakeLark({ data: { p2p_chats: [{ chat_id: 'oc_1' }] } })

  const { data } = await batchQueryP2pChats({ userAccessToken: 'u-1', chatterIds: ['ou_1'], instance: lark.instance })

  expect(data.p2p_chats?.[0]?.chat_id).toBe('oc_1')
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chat_p2p/batch_query',
      query: { chatter_id_type: 'open_id' },
      token: 'u-1',
      body: { chatter_ids: ['ou_1'] },
    },
  ])
})
