import { expect, test } from 'vitest'
import { fakeLark } from '../../test/fakeLark.ts'
import { getUserChatId } from './getUserChatId.ts'

test.each([
  [{ openId: 'ou_1' }, 'open_id', 'ou_1'],
  [{ userId: 'e1' }, 'user_id', 'e1'],
  [{ unionId: 'on_1' }, 'union_id', 'on_1'],
])('finds the chat of a user with %o', async (id, type, sent) => {
  const lark = fakeLark(() => ({ data: { p2p_chats: [{ chatter_id: sent, chat_id: 'oc_1' }] } }))

  const answer = await getUserChatId({ userAccessToken: 'u-1', ...id, instance: lark.instance })

  expect(answer).toEqual({ code: 0, msg: 'success', data: { chat_id: 'oc_1' } })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chat_p2p/batch_query',
      query: { chatter_id_type: type },
      token: 'Bearer u-1',
      body: { chatter_ids: [sent] },
    },
  ])
})

test('asks as the bot with a tenant token', async () => {
  const lark = fakeLark(() => ({ data: { p2p_chats: [{ chatter_id: 'ou_1', chat_id: 'oc_1' }] } }))

  await getUserChatId({ tenantAccessToken: 't-1', openId: 'ou_1', instance: lark.instance })

  expect(lark.calls[0]?.token).toBe('Bearer t-1')
})

test.each([[{ p2p_chats: [] }], [{}], [undefined]])('says that there is no chat yet: %o', async data => {
  const lark = fakeLark(() => ({ data }))

  await expect(
    getUserChatId({ userAccessToken: 'u-1', openId: 'ou_1', instance: lark.instance }),
  ).rejects.toMatchObject({ name: 'LarkNotFoundError' })
})

test('throws the refusal where the token or the server does not fit', async () => {
  const lark = fakeLark(() => ({ code: 99991668, msg: 'Invalid access token for authorization.' }))

  await expect(
    getUserChatId({ tenantAccessToken: 't-1', openId: 'ou_1', instance: lark.instance }),
  ).rejects.toMatchObject({ code: 99991668 })
})

test('refuses two ids before anything is sent', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  await expect(
    getUserChatId({ tenantAccessToken: 't-1', openId: 'ou_1', userId: 'e1', instance: lark.instance }),
  ).rejects.toThrow(new TypeError('person: expected one of openId, userId, unionId, got openId and userId'))
  expect(lark.calls).toEqual([])
})
