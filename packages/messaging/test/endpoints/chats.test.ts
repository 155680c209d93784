// Written by tooling/codegen/messaging/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import {
  createChat,
  deleteChatTopNotice,
  disbandChat,
  getChat,
  getChatLink,
  getChatModeration,
  listChats,
  putChatTopNotice,
  searchChats,
  updateChat,
  updateChatModeration,
} from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createChat sends POST im/v1/chats, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof createChat>> = {
    code: 0,
    msg: 'success',
    data: {
      chat_id: 'oc_a0553eda9014c201e6969b478895c230',
      avatar:
        'https://p3-lark-file.byteimg.com/img/lark-avatar-staging/default-avatar_44ae0ca3-e140-494b-956f-78091e348435~100x100.jpg',
      name: '测试群名称',
      description: '测试群描述',
      i18n_names: { zh_cn: '群聊', en_us: 'group chat', ja_jp: '示例' },
      owner_id: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
      owner_id_type: 'open_id',
      urgent_setting: 'all_members',
      video_conference_setting: 'all_members',
      add_member_permission: 'all members',
      share_card_permission: 'allowed',
      at_all_permission: 'all members',
      edit_permission: 'all members',
      group_message_type: 'chat',
      chat_mode: 'group',
      chat_type: 'private',
      chat_tag: 'inner',
      external: false,
      tenant_key: '736588c9260f175e',
      join_message_visibility: 'all_members',
      leave_message_visibility: 'all_members',
      membership_approval: 'no_approval_required',
      moderation_permission: 'all_members',
      restricted_mode_setting: {
        status: false,
        screenshot_has_permission_setting: 'all_members',
        download_has_permission_setting: 'all_members',
        message_has_permission_setting: 'all_members',
      },
      hide_member_count_setting: 'all_members',
    },
  }
  const lark = fakeLark(answer)

  const got = await createChat({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    uuid: 'k1',
    avatar: 'default-avatar_44ae0ca3-e140-494b-956f-78091e348435',
    name: '测试群名称',
    description: '测试群描述',
    i18nNames: { zh_cn: '群聊', en_us: 'group chat', ja_jp: '示例' },
    ownerId: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
    userIdList: ['ou_7d8a6e6df7621556ce0d21922b676706ccs'],
    botIdList: ['cli_a10fbf7e94b8d01d'],
    groupMessageType: 'chat',
    chatMode: 'group',
    chatType: 'private',
    joinMessageVisibility: 'all_members',
    leaveMessageVisibility: 'all_members',
    membershipApproval: 'no_approval_required',
    restrictedModeSetting: {
      status: false,
      screenshot_has_permission_setting: 'all_members',
      download_has_permission_setting: 'all_members',
      message_has_permission_setting: 'all_members',
    },
    urgentSetting: 'all_members',
    videoConferenceSetting: 'all_members',
    editPermission: 'all_members',
    hideMemberCountSetting: 'all_members',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chats',
      token: 't-1',
      query: { user_id_type: 'open_id', uuid: 'k1' },
      body: {
        avatar: 'default-avatar_44ae0ca3-e140-494b-956f-78091e348435',
        name: '测试群名称',
        description: '测试群描述',
        i18n_names: { zh_cn: '群聊', en_us: 'group chat', ja_jp: '示例' },
        owner_id: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
        user_id_list: ['ou_7d8a6e6df7621556ce0d21922b676706ccs'],
        bot_id_list: ['cli_a10fbf7e94b8d01d'],
        group_message_type: 'chat',
        chat_mode: 'group',
        chat_type: 'private',
        join_message_visibility: 'all_members',
        leave_message_visibility: 'all_members',
        membership_approval: 'no_approval_required',
        restricted_mode_setting: {
          status: false,
          screenshot_has_permission_setting: 'all_members',
          download_has_permission_setting: 'all_members',
          message_has_permission_setting: 'all_members',
        },
        urgent_setting: 'all_members',
        video_conference_setting: 'all_members',
        edit_permission: 'all_members',
        hide_member_count_setting: 'all_members',
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"avatar":"default-avatar_44ae0ca3-e140-494b-956f-78091e348435","name":"测试群名称","description":"测试群描述","i18n_names":{"zh_cn":"群聊","en_us":"group chat","ja_jp":"示例"},"owner_id":"ou_7d8a6e6df7621556ce0d21922b676706ccs","user_id_list":["ou_7d8a6e6df7621556ce0d21922b676706ccs"],"bot_id_list":["cli_a10fbf7e94b8d01d"],"group_message_type":"chat","chat_mode":"group","chat_type":"private","join_message_visibility":"all_members","leave_message_visibility":"all_members","membership_approval":"no_approval_required","restricted_mode_setting":{"status":false,"screenshot_has_permission_setting":"all_members","download_has_permission_setting":"all_members","message_has_permission_setting":"all_members"},"urgent_setting":"all_members","video_conference_setting":"all_members","edit_permission":"all_members","hide_member_count_setting":"all_members"}',
  )
})

test('disbandChat sends DELETE im/v1/chats/:chat_id', async () => {
  const answer: Awaited<ReturnType<typeof disbandChat>> & { data?: object } = { code: 0, msg: 'success', data: {} }
  const lark = fakeLark(answer)

  const got = await disbandChat({ tenantAccessToken: 't-1', chatId: 'oc_1', instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([{ method: 'DELETE', path: '/open-apis/im/v1/chats/oc_1', token: 't-1' }])
})

test('updateChat sends PUT im/v1/chats/:chat_id, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof updateChat>> & { data?: object } = { code: 0, data: {}, msg: 'success' }
  const lark = fakeLark(answer)

  const got = await updateChat({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    userIdType: 'open_id',
    avatar: 'default-avatar_44ae0ca3-e140-494b-956f-78091e348435',
    name: '群聊',
    description: '测试群描述',
    i18nNames: { zh_cn: '群聊', en_us: 'group chat', ja_jp: '示例' },
    addMemberPermission: 'all_members',
    shareCardPermission: 'allowed',
    atAllPermission: 'all_members',
    editPermission: 'all_members',
    ownerId: '4d7a3c6g',
    joinMessageVisibility: 'only_owner',
    leaveMessageVisibility: 'only_owner',
    membershipApproval: 'no_approval_required',
    restrictedModeSetting: {
      status: false,
      screenshot_has_permission_setting: 'all_members',
      download_has_permission_setting: 'all_members',
      message_has_permission_setting: 'all_members',
    },
    chatType: 'private',
    groupMessageType: 'chat',
    urgentSetting: 'all_members',
    videoConferenceSetting: 'all_members',
    hideMemberCountSetting: 'all_members',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/im/v1/chats/oc_1',
      token: 't-1',
      query: { user_id_type: 'open_id' },
      body: {
        avatar: 'default-avatar_44ae0ca3-e140-494b-956f-78091e348435',
        name: '群聊',
        description: '测试群描述',
        i18n_names: { zh_cn: '群聊', en_us: 'group chat', ja_jp: '示例' },
        add_member_permission: 'all_members',
        share_card_permission: 'allowed',
        at_all_permission: 'all_members',
        edit_permission: 'all_members',
        owner_id: '4d7a3c6g',
        join_message_visibility: 'only_owner',
        leave_message_visibility: 'only_owner',
        membership_approval: 'no_approval_required',
        restricted_mode_setting: {
          status: false,
          screenshot_has_permission_setting: 'all_members',
          download_has_permission_setting: 'all_members',
          message_has_permission_setting: 'all_members',
        },
        chat_type: 'private',
        group_message_type: 'chat',
        urgent_setting: 'all_members',
        video_conference_setting: 'all_members',
        hide_member_count_setting: 'all_members',
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"avatar":"default-avatar_44ae0ca3-e140-494b-956f-78091e348435","name":"群聊","description":"测试群描述","i18n_names":{"zh_cn":"群聊","en_us":"group chat","ja_jp":"示例"},"add_member_permission":"all_members","share_card_permission":"allowed","at_all_permission":"all_members","edit_permission":"all_members","owner_id":"4d7a3c6g","join_message_visibility":"only_owner","leave_message_visibility":"only_owner","membership_approval":"no_approval_required","restricted_mode_setting":{"status":false,"screenshot_has_permission_setting":"all_members","download_has_permission_setting":"all_members","message_has_permission_setting":"all_members"},"chat_type":"private","group_message_type":"chat","urgent_setting":"all_members","video_conference_setting":"all_members","hide_member_count_setting":"all_members"}',
  )
})

test('getChat sends GET im/v1/chats/:chat_id', async () => {
  const answer: Awaited<ReturnType<typeof getChat>> = {
    code: 0,
    msg: 'success',
    data: {
      avatar:
        'https://p3-lark-file.byteimg.com/img/lark-avatar-staging/default-avatar_44ae0ca3-e140-494b-956f-78091e348435~100x100.jpg',
      name: '测试群名称',
      description: '测试群描述',
      i18n_names: { zh_cn: '群聊', en_us: 'group chat', ja_jp: '示例' },
      add_member_permission: 'all_members',
      share_card_permission: 'allowed',
      at_all_permission: 'all_members',
      edit_permission: 'all_members',
      owner_id_type: 'user_id',
      owner_id: '4d7a3c6g',
      user_manager_id_list: ['ou_9204a37300b3700d61effaa439f34295'],
      bot_manager_id_list: ['cli_a3e157960e7294c'],
      group_message_type: 'chat',
      chat_mode: 'group',
      chat_type: 'private',
      chat_tag: 'inner',
      join_message_visibility: 'only_owner',
      leave_message_visibility: 'only_owner',
      membership_approval: 'no_approval_required',
      moderation_permission: 'all_members',
      external: false,
      tenant_key: '736588c9260f175e',
      user_count: '1',
      bot_count: '3',
      restricted_mode_setting: {
        status: false,
        screenshot_has_permission_setting: 'all_members',
        download_has_permission_setting: 'all_members',
        message_has_permission_setting: 'all_members',
      },
      urgent_setting: 'all_members',
      video_conference_setting: 'all_members',
      hide_member_count_setting: 'all_members',
      chat_status: 'normal',
    },
  }
  const lark = fakeLark(answer)

  const got = await getChat({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/im/v1/chats/oc_1', token: 't-1', query: { user_id_type: 'open_id' } },
  ])
})

test('listChats sends GET im/v1/chats', async () => {
  const answer: Awaited<ReturnType<typeof listChats>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          chat_id: 'oc_a0553eda9014c201e6969b478895c230',
          avatar:
            'https://p3-lark-file.byteimg.com/img/lark-avatar-staging/default-avatar_44ae0ca3-e140-494b-956f-78091e348435~100x100.jpg',
          name: '测试群名称',
          description: '测试群描述',
          owner_id: '4d7a3c6g',
          owner_id_type: 'user_id',
          external: false,
          tenant_key: '736588c9260f175e',
          chat_status: 'normal',
        },
      ],
      page_token: 'dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==',
      has_more: false,
    },
  }
  const lark = fakeLark(answer)

  const got = await listChats({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    pageSize: 20,
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/im/v1/chats',
      token: 't-1',
      query: { user_id_type: 'open_id', page_size: '20' },
    },
  ])
})

test('searchChats sends GET im/v1/chats/search', async () => {
  const answer: Awaited<ReturnType<typeof searchChats>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          chat_id: 'oc_a0553eda9014c201e6969b478895c230',
          avatar:
            'https://p3-lark-file.byteimg.com/img/lark-avatar-staging/default-avatar_44ae0ca3-e140-494b-956f-78091e348435~100x100.jpg',
          name: '测试群名称',
          description: '测试群描述',
          owner_id: '4d7a3c6g',
          owner_id_type: 'user_id',
          external: false,
          tenant_key: '736588c9260f175e',
          chat_status: 'normal',
        },
      ],
      page_token: 'dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==',
      has_more: true,
    },
  }
  const lark = fakeLark(answer)

  const got = await searchChats({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    pageSize: 20,
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/im/v1/chats/search',
      token: 't-1',
      query: { user_id_type: 'open_id', page_size: '20' },
    },
  ])
})

test('getChatLink sends POST im/v1/chats/:chat_id/link, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof getChatLink>> = {
    code: 0,
    msg: 'success',
    data: {
      share_link:
        'https://applink.feishu.cn/client/chat/chatter/add_by_link?link_token=3nf8789-4rfx-427d-a6bf-ed1d2df348aabd',
      expire_time: '1609296809',
      is_permanent: false,
    },
  }
  const lark = fakeLark(answer)

  const got = await getChatLink({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    validityPeriod: 'week',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'POST', path: '/open-apis/im/v1/chats/oc_1/link', token: 't-1', body: { validity_period: 'week' } },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"validity_period":"week"}')
})

test('getChatModeration sends GET im/v1/chats/:chat_id/moderation', async () => {
  const answer: Awaited<ReturnType<typeof getChatModeration>> = {
    code: 0,
    msg: 'success',
    data: {
      moderation_setting: 'moderator_list',
      page_token: 'dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ==',
      has_more: true,
      items: [{ user_id_type: 'user_id', user_id: '4d7a3c6g', tenant_key: '2ca1d211f64f6438' }],
    },
  }
  const lark = fakeLark(answer)

  const got = await getChatModeration({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    userIdType: 'open_id',
    pageSize: 20,
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/im/v1/chats/oc_1/moderation',
      token: 't-1',
      query: { user_id_type: 'open_id', page_size: '20' },
    },
  ])
})

test('updateChatModeration sends PUT im/v1/chats/:chat_id/moderation, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof updateChatModeration>> & { data?: object } = {
    code: 0,
    msg: 'success',
    data: {},
  }
  const lark = fakeLark(answer)

  const got = await updateChatModeration({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    userIdType: 'open_id',
    moderationSetting: 'moderator_list',
    moderatorAddedList: ['4d7a3c6g'],
    moderatorRemovedList: ['4d7a3c6g'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/im/v1/chats/oc_1/moderation',
      token: 't-1',
      query: { user_id_type: 'open_id' },
      body: {
        moderation_setting: 'moderator_list',
        moderator_added_list: ['4d7a3c6g'],
        moderator_removed_list: ['4d7a3c6g'],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"moderation_setting":"moderator_list","moderator_added_list":["4d7a3c6g"],"moderator_removed_list":["4d7a3c6g"]}',
  )
})

test('putChatTopNotice sends POST im/v1/chats/:chat_id/top_notice/put_top_notice, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof putChatTopNotice>> & { data?: object } = { code: 0, msg: 'success', data: {} }
  const lark = fakeLark(answer)

  const got = await putChatTopNotice({
    tenantAccessToken: 't-1',
    chatId: 'oc_1',
    chatTopNotice: [{ action_type: '2', message_id: 'om_dc13264520392913993dd051dba21dcf' }],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/im/v1/chats/oc_1/top_notice/put_top_notice',
      token: 't-1',
      body: { chat_top_notice: [{ action_type: '2', message_id: 'om_dc13264520392913993dd051dba21dcf' }] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"chat_top_notice":[{"action_type":"2","message_id":"om_dc13264520392913993dd051dba21dcf"}]}',
  )
})

test('deleteChatTopNotice sends POST im/v1/chats/:chat_id/top_notice/delete_top_notice', async () => {
  const answer: Awaited<ReturnType<typeof deleteChatTopNotice>> & { data?: object } = {
    code: 0,
    msg: 'success',
    data: {},
  }
  const lark = fakeLark(answer)

  const got = await deleteChatTopNotice({ tenantAccessToken: 't-1', chatId: 'oc_1', instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'POST', path: '/open-apis/im/v1/chats/oc_1/top_notice/delete_top_notice', token: 't-1' },
  ])
})
