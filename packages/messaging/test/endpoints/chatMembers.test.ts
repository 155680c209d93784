// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import {
  addChatManagers,
  addChatMembers,
  isInChat,
  joinChat,
  listChatMembers,
  removeChatManagers,
  removeChatMembers,
} from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('addChatManagers sends POST im/v1/chats/:chat_id/managers/add_managers, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof addChatManagers>> = {
    code: 0,
    msg: 'success',
    data: { chat_managers: ['ou_9204a37300b3700d61effaa439f34295'], chat_bot_managers: ['cli_a10fbf7e94b8d01d'] },
  }
  const lark = fakeLark(answer)

  const got = await addChatManagers({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    managerIds: ['ou_9204a37300b3700d61effaa439f34295'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chats/oc_1/managers/add_managers',
      token: 't-1',
      body: { manager_ids: ['ou_9204a37300b3700d61effaa439f34295'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"manager_ids":["ou_9204a37300b3700d61effaa439f34295"]}')
})

test('removeChatManagers sends POST im/v1/chats/:chat_id/managers/delete_managers, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof removeChatManagers>> = {
    code: 0,
    msg: 'success',
    data: { chat_managers: ['ou_9204a37300b3700d61effaa439f34295'], chat_bot_managers: ['cli_a10fbf7e94b8d01d'] },
  }
  const lark = fakeLark(answer)

  const got = await removeChatManagers({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    managerIds: ['ou_9204a37300b3700d61effaa439f34295'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chats/oc_1/managers/delete_managers',
      token: 't-1',
      body: { manager_ids: ['ou_9204a37300b3700d61effaa439f34295'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"manager_ids":["ou_9204a37300b3700d61effaa439f34295"]}')
})

test('addChatMembers sends POST im/v1/chats/:chat_id/members, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof addChatMembers>> = {
    code: 0,
    msg: 'success',
    data: { invalid_id_list: ['4d7a3c6g'], not_existed_id_list: ['4d7a3c6g'], pending_approval_id_list: ['4d7a3c6g'] },
  }
  const lark = fakeLark(answer)

  const got = await addChatMembers({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    idList: ['4d7a3c6g'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'POST', path: '/open-apis/im/v1/chats/oc_1/members', token: 't-1', body: { id_list: ['4d7a3c6g'] } },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"id_list":["4d7a3c6g"]}')
})

test('joinChat sends PATCH im/v1/chats/:chat_id/members/me_join', async () => {
  const answer: Awaited<ReturnType<typeof joinChat>> & { data?: object } = { code: 0, data: {}, msg: 'ok' }
  const lark = fakeLark(answer)

  const got = await joinChat({ tenantAccessToken: 't-1', chatId: 'oc_1', instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([{ method: 'PATCH', path: '/open-apis/im/v1/chats/oc_1/members/me_join', token: 't-1' }])
})

test('removeChatMembers sends DELETE im/v1/chats/:chat_id/members, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof removeChatMembers>> = {
    code: 0,
    msg: 'success',
    data: { invalid_id_list: ['4d7a3c6g'] },
  }
  const lark = fakeLark(answer)

  const got = await removeChatMembers({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    idList: ['4d7a3c6g'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'DELETE', path: '/open-apis/im/v1/chats/oc_1/members', token: 't-1', body: { id_list: ['4d7a3c6g'] } },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"id_list":["4d7a3c6g"]}')
})

test('listChatMembers sends GET im/v1/chats/:chat_id/members', async () => {
  const answer: Awaited<ReturnType<typeof listChatMembers>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          member_id_type: 'open_id',
          member_id: 'ou_9204a37300b3700d61effaa439f34295',
          name: '张三',
          tenant_key: '736588c9260f175d',
        },
      ],
      page_token: 'dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==',
      has_more: true,
      member_total: 2,
    },
  }
  const lark = fakeLark(answer)

  const got = await listChatMembers({ tenantAccessToken: 't-1', chatId: 'oc_1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/im/v1/chats/oc_1/members', token: 't-1', query: { page_size: '20' } },
  ])
})

test('isInChat sends GET im/v1/chats/:chat_id/members/is_in_chat', async () => {
  const answer: Awaited<ReturnType<typeof isInChat>> = { code: 0, msg: 'success', data: { is_in_chat: false } }
  const lark = fakeLark(answer)

  const got = await isInChat({ tenantAccessToken: 't-1', chatId: 'oc_1', instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([{ method: 'GET', path: '/open-apis/im/v1/chats/oc_1/members/is_in_chat', token: 't-1' }])
})
