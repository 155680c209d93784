// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { createChatTabs, deleteChatTabs, listChatTabs, sortChatTabs, updateChatTabs } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createChatTabs sends POST im/v1/chats/:chat_id/chat_tabs, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof createChatTabs>> = {
    code: 0,
    msg: 'ok',
    data: {
      chat_tabs: [
        { tab_id: '7101214603622940633', tab_type: 'message' },
        {
          tab_id: '7101214603622940671',
          tab_name: '文档',
          tab_type: 'doc',
          tab_content: { doc: 'https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz' },
        },
        {
          tab_id: '7158333373373759422',
          tab_name: '测试',
          tab_type: 'url',
          tab_content: { url: 'https://www.test.cn' },
          tab_config: { icon_key: 'img_v2_b99741-7628-4abd-aad0-b881e4db83ig', is_built_in: true },
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await createChatTabs({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    chatTabs: [
      {
        tab_name: '文档',
        tab_type: 'doc',
        tab_content: {
          url: 'https://www.feishu.cn',
          doc: 'https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz',
          meeting_minute: 'https://example.feishu.cn/docs/doccnvIXbV22i6hSD3utar4123dx',
          task: 'https://bytedance.feishu.cn/client/todo/task_list?guid=fa03fb6d-344b-47d9-83e3-049e3b3da931',
        },
        tab_config: { icon_key: 'img_v2_b99741-7628-4abd-aad0-b881e4db83ig', is_built_in: false },
      },
    ],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chats/oc_1/chat_tabs',
      token: 't-1',
      body: {
        chat_tabs: [
          {
            tab_name: '文档',
            tab_type: 'doc',
            tab_content: {
              url: 'https://www.feishu.cn',
              doc: 'https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz',
              meeting_minute: 'https://example.feishu.cn/docs/doccnvIXbV22i6hSD3utar4123dx',
              task: 'https://bytedance.feishu.cn/client/todo/task_list?guid=fa03fb6d-344b-47d9-83e3-049e3b3da931',
            },
            tab_config: { icon_key: 'img_v2_b99741-7628-4abd-aad0-b881e4db83ig', is_built_in: false },
          },
        ],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"chat_tabs":[{"tab_name":"文档","tab_type":"doc","tab_content":{"url":"https://www.feishu.cn","doc":"https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz","meeting_minute":"https://example.feishu.cn/docs/doccnvIXbV22i6hSD3utar4123dx","task":"https://bytedance.feishu.cn/client/todo/task_list?guid=fa03fb6d-344b-47d9-83e3-049e3b3da931"},"tab_config":{"icon_key":"img_v2_b99741-7628-4abd-aad0-b881e4db83ig","is_built_in":false}}]}',
  )
})

test('updateChatTabs sends POST im/v1/chats/:chat_id/chat_tabs/update_tabs, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof updateChatTabs>> = {
    code: 0,
    msg: 'ok',
    data: {
      chat_tabs: [
        { tab_id: '7101214603622940633', tab_type: 'message' },
        {
          tab_id: '7103849256556953620',
          tab_name: 'update',
          tab_type: 'doc',
          tab_content: { doc: 'https://example.feishu.cn/docx/doxbcjoYDoEtuwC0k0hryQBkSV1' },
        },
        {
          tab_id: '7103849256561164308',
          tab_name: 'url-update',
          tab_type: 'url',
          tab_content: { url: 'https://www.feishu.cn/' },
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await updateChatTabs({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    chatTabs: [
      {
        tab_id: '7101214603622940671',
        tab_name: '文档',
        tab_type: 'doc',
        tab_content: {
          url: 'https://www.feishu.cn',
          doc: 'https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz',
          meeting_minute: 'https://example.feishu.cn/docs/doccnvIXbV22i6hSD3utar4123dx',
          task: 'https://bytedance.feishu.cn/client/todo/task_list?guid=fa03fb6d-344b-47d9-83e3-049e3b3da931',
        },
        tab_config: { icon_key: 'img_v2_b99741-7628-4abd-aad0-b881e4db83ig', is_built_in: false },
      },
    ],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chats/oc_1/chat_tabs/update_tabs',
      token: 't-1',
      body: {
        chat_tabs: [
          {
            tab_id: '7101214603622940671',
            tab_name: '文档',
            tab_type: 'doc',
            tab_content: {
              url: 'https://www.feishu.cn',
              doc: 'https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz',
              meeting_minute: 'https://example.feishu.cn/docs/doccnvIXbV22i6hSD3utar4123dx',
              task: 'https://bytedance.feishu.cn/client/todo/task_list?guid=fa03fb6d-344b-47d9-83e3-049e3b3da931',
            },
            tab_config: { icon_key: 'img_v2_b99741-7628-4abd-aad0-b881e4db83ig', is_built_in: false },
          },
        ],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"chat_tabs":[{"tab_id":"7101214603622940671","tab_name":"文档","tab_type":"doc","tab_content":{"url":"https://www.feishu.cn","doc":"https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz","meeting_minute":"https://example.feishu.cn/docs/doccnvIXbV22i6hSD3utar4123dx","task":"https://bytedance.feishu.cn/client/todo/task_list?guid=fa03fb6d-344b-47d9-83e3-049e3b3da931"},"tab_config":{"icon_key":"img_v2_b99741-7628-4abd-aad0-b881e4db83ig","is_built_in":false}}]}',
  )
})

test('sortChatTabs sends POST im/v1/chats/:chat_id/chat_tabs/sort_tabs, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof sortChatTabs>> = {
    code: 0,
    msg: 'ok',
    data: {
      chat_tabs: [
        { tab_content: {}, tab_id: '7104164142520467475', tab_type: 'message' },
        { tab_content: {}, tab_id: '7104164246245605395', tab_type: 'pin' },
        {
          tab_content: { url: 'https://www.feishu.cn/' },
          tab_id: '7104168465417633811',
          tab_name: 'url2',
          tab_type: 'url',
        },
        {
          tab_content: { doc: 'https://example.feishu.cn/docx/doxbcjoYDoEtuwC0k0hryQBkSV1' },
          tab_id: '7104168465379885076',
          tab_name: 'doc2',
          tab_type: 'doc',
        },
        {
          tab_content: { url: 'https://www.feishu.cn/' },
          tab_id: '7104168141097287699',
          tab_name: 'url1',
          tab_type: 'url',
        },
        {
          tab_content: { doc: 'https://example.feishu.cn/docx/doxbcjoYDoEtuwC0k0hryQBkSV1' },
          tab_id: '7104168141063716884',
          tab_name: 'doc1',
          tab_type: 'doc',
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await sortChatTabs({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    tabIds: ['6936075528890826780'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chats/oc_1/chat_tabs/sort_tabs',
      token: 't-1',
      body: { tab_ids: ['6936075528890826780'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"tab_ids":["6936075528890826780"]}')
})

test('listChatTabs sends GET im/v1/chats/:chat_id/chat_tabs/list_tabs', async () => {
  const answer: Awaited<ReturnType<typeof listChatTabs>> = {
    code: 0,
    msg: 'ok',
    data: {
      chat_tabs: [
        { tab_id: '7101214603622940633', tab_type: 'message' },
        {
          tab_id: '7101214603622940671',
          tab_name: '文档',
          tab_type: 'doc',
          tab_content: { doc: 'https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz' },
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await listChatTabs({ tenantAccessToken: 't-1', chatId: 'oc_1', instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([{ method: 'GET', path: '/open-apis/im/v1/chats/oc_1/chat_tabs/list_tabs', token: 't-1' }])
})

test('deleteChatTabs sends DELETE im/v1/chats/:chat_id/chat_tabs/delete_tabs, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof deleteChatTabs>> = {
    code: 0,
    msg: 'ok',
    data: {
      chat_tabs: [
        { tab_id: '7101214603622940633', tab_type: 'message' },
        {
          tab_id: '7101214603622940671',
          tab_name: '文档',
          tab_type: 'doc',
          tab_content: { doc: 'https://example.feishu.cn/wiki/wikcnPIcqWjJQwkwDzrB9t40123xz' },
        },
      ],
    },
  }
  const lark = fakeLark(answer)

  const got = await deleteChatTabs({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    tabIds: ['6936075528890826780'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'DELETE',
      path: '/open-apis/im/v1/chats/oc_1/chat_tabs/delete_tabs',
      token: 't-1',
      body: { tab_ids: ['6936075528890826780'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"tab_ids":["6936075528890826780"]}')
})
