// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { getMessage, listMessageReadUsers, listMessages, pushFollowUp } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('pushFollowUp sends POST im/v1/messages/:message_id/push_follow_up, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof pushFollowUp>> & { data?: object } = { code: 0, msg: 'success', data: {} }
  const lark = fakeLark(answer)

  const got = await pushFollowUp({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    followUps: [{ content: '你好', i18n_contents: [{ content: 'hello', language: 'en_us' }] }],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/messages/om_1/push_follow_up',
      token: 't-1',
      body: { follow_ups: [{ content: '你好', i18n_contents: [{ content: 'hello', language: 'en_us' }] }] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"follow_ups":[{"content":"你好","i18n_contents":[{"content":"hello","language":"en_us"}]}]}',
  )
})

test('listMessageReadUsers sends GET im/v1/messages/:message_id/read_users', async () => {
  const answer: Awaited<ReturnType<typeof listMessageReadUsers>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          user_id_type: 'open_id',
          user_id: 'ou_9b851f7b51a9d58d109982337c46f3de',
          timestamp: '1609484183000',
          tenant_key: '736588c9260f175e',
        },
      ],
      has_more: true,
      page_token: 'GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==',
    },
  }
  const lark = fakeLark(answer)

  const got = await listMessageReadUsers({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    userIdType: 'open_id',
    pageSize: 20,
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/im/v1/messages/om_1/read_users',
      token: 't-1',
      query: { user_id_type: 'open_id', page_size: '20' },
    },
  ])
})

test('listMessages sends GET im/v1/messages', async () => {
  const answer: Awaited<ReturnType<typeof listMessages>> = {
    code: 0,
    msg: 'success',
    data: {
      has_more: true,
      page_token: 'GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==',
      items: [
        {
          message_id: 'om_dc13264520392913993dd051dba21dcf',
          root_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
          parent_id: 'om_d4be107c616aed9c1da8ed8068570a9f',
          thread_id: 'omt_d4be107c616a',
          msg_type: 'interactive',
          create_time: '1615380573411',
          update_time: '1615380573411',
          deleted: false,
          updated: false,
          chat_id: 'oc_5ad11d72b830411d72b836c20',
          sender: { id: 'cli_9f427eec54ae901b', id_type: 'app_id', sender_type: 'app', tenant_key: '736588c9260f175e' },
          body: { content: '{"text":"test content"}' },
          mentions: [
            {
              key: '@_user_1',
              id: 'ou_155184d1e73cbfb8973e5a9e698e74f2',
              id_type: 'open_id',
              name: 'Tom',
              tenant_key: '736588c9260f175e',
            },
          ],
          upper_message_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await listMessages({
    tenantAccessToken: 't-1',
    containerIdType: 'chat',
    containerId: '…',
    pageSize: 20,
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/im/v1/messages',
      token: 't-1',
      query: { container_id_type: 'chat', container_id: '…', page_size: '20' },
    },
  ])
})

test('getMessage sends GET im/v1/messages/:message_id', async () => {
  const answer: Awaited<ReturnType<typeof getMessage>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          message_id: 'om_dc13264520392913993dd051dba21dcf',
          root_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
          parent_id: 'om_d4be107c616aed9c1da8ed8068570a9f',
          thread_id: 'omt_d4be107c616a',
          msg_type: 'text',
          create_time: '1615380573411',
          update_time: '1615380573411',
          deleted: false,
          updated: false,
          chat_id: 'oc_5ad11d72b830411d72b836c20',
          sender: { id: 'cli_9f427eec54ae901b', id_type: 'app_id', sender_type: 'app', tenant_key: '736588c9260f175e' },
          body: { content: '{"text":"test content"}' },
          mentions: [
            {
              key: '@_user_1',
              id: 'ou_155184d1e73cbfb8973e5a9e698e74f2',
              id_type: 'open_id',
              name: 'Tom',
              tenant_key: '736588c9260f175e',
            },
          ],
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await getMessage({
    tenantAccessToken: 't-1',
    messageId: 'om_1',
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/im/v1/messages/om_1', token: 't-1', query: { user_id_type: 'open_id' } },
  ])
})
