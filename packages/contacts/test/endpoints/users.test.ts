// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import {
  batchGetUserBasics,
  batchGetUserIds,
  batchGetUsers,
  createUser,
  deleteUser,
  restoreUser,
  searchUsers,
  updateUser,
  updateUserId,
} from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createUser sends POST contact/v3/users, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof createUser>> = {
    code: 0,
    msg: 'success',
    data: {
      user: {
        union_id: 'on_94a1ee5551019f18cd73d9f111898cf2',
        user_id: '3e3cf96b',
        open_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        name: '张三',
        en_name: 'San Zhang',
        nickname: 'Alex Zhang',
        email: 'zhangsan@gmail.com',
        mobile: '13011111111',
        mobile_visible: false,
        gender: 1,
        avatar_key: '2500c7a9-5fff-4d9a-a2de-3d59614ae28g',
        avatar: {
          avatar_72: 'https://foo.icon.com/xxxx',
          avatar_240: 'https://foo.icon.com/xxxx',
          avatar_640: 'https://foo.icon.com/xxxx',
          avatar_origin: 'https://foo.icon.com/xxxx',
        },
        status: { is_frozen: false, is_resigned: false, is_activated: true, is_exited: false, is_unjoin: false },
        department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7141'],
        leader_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        city: '杭州',
        country: 'CN',
        work_station: '北楼-H34',
        join_time: 2147483647,
        is_tenant_manager: false,
        employee_no: '1',
        employee_type: 1,
        orders: [
          {
            department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
            user_order: 100,
            department_order: 100,
            is_primary_dept: true,
          },
        ],
        custom_attrs: [
          {
            type: 'TEXT',
            id: 'DemoId',
            value: {
              text: 'DemoText',
              url: 'http://www.fs.cn',
              pc_url: 'http://www.fs.cn',
              option_id: 'edcvfrtg',
              option_value: 'option',
              name: 'name',
              picture_url: 'https://xxxxxxxxxxxxxxxxxx',
              generic_user: { id: '9b2fabg5', type: 1 },
            },
          },
        ],
        enterprise_email: 'demo@mail.com',
        job_title: 'xxxxx',
        is_frozen: false,
        geo: 'cn',
        job_level_id: 'mga5oa8ayjlp9rb',
        job_family_id: 'mga5oa8ayjlp9rb',
        dotted_line_leader_user_ids: ['ou_7dab8a3d3cdcc9da365777c7ad535d62'],
      },
    },
  }
  const lark = fakeLark(() => answer)

  const got = await createUser({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    clientToken: 'k1',
    userId: '3e3cf96b',
    name: '张三',
    enName: 'San Zhang',
    nickname: 'Alex Zhang',
    email: 'zhangsan@gmail.com',
    mobile: '13011111111',
    mobileVisible: false,
    gender: 1,
    avatarKey: '2500c7a9-5fff-4d9a-a2de-3d59614ae28g',
    departmentIds: ['od-4e6ac4d14bcd5071a37a39de902c714111111'],
    leaderUserId: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
    city: '杭州',
    country: 'CN',
    workStation: '北楼-H34',
    joinTime: 2147483647,
    employeeNo: '1',
    employeeType: 1,
    orders: [
      {
        department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
        user_order: 100,
        department_order: 100,
        is_primary_dept: true,
      },
    ],
    customAttrs: [
      {
        type: 'TEXT',
        id: 'DemoId',
        value: {
          text: 'DemoText',
          url: 'http://www.fs.cn',
          pc_url: 'http://www.fs.cn',
          option_id: 'edcvfrtg',
          generic_user: { id: '9b2fabg5', type: 1 },
        },
      },
    ],
    enterpriseEmail: 'demo@mail.com',
    jobTitle: 'xxxxx',
    geo: 'cn',
    jobLevelId: 'mga5oa8ayjlp9rb',
    jobFamilyId: 'mga5oa8ayjlp9rb',
    subscriptionIds: ['23213213213123123'],
    dottedLineLeaderUserIds: ['ou_7dab8a3d3cdcc9da365777c7ad535d62'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/users',
      query: { user_id_type: 'open_id', client_token: 'k1' },
      token: 'Bearer t-1',
      body: {
        user_id: '3e3cf96b',
        name: '张三',
        en_name: 'San Zhang',
        nickname: 'Alex Zhang',
        email: 'zhangsan@gmail.com',
        mobile: '13011111111',
        mobile_visible: false,
        gender: 1,
        avatar_key: '2500c7a9-5fff-4d9a-a2de-3d59614ae28g',
        department_ids: ['od-4e6ac4d14bcd5071a37a39de902c714111111'],
        leader_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        city: '杭州',
        country: 'CN',
        work_station: '北楼-H34',
        join_time: 2147483647,
        employee_no: '1',
        employee_type: 1,
        orders: [
          {
            department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
            user_order: 100,
            department_order: 100,
            is_primary_dept: true,
          },
        ],
        custom_attrs: [
          {
            type: 'TEXT',
            id: 'DemoId',
            value: {
              text: 'DemoText',
              url: 'http://www.fs.cn',
              pc_url: 'http://www.fs.cn',
              option_id: 'edcvfrtg',
              generic_user: { id: '9b2fabg5', type: 1 },
            },
          },
        ],
        enterprise_email: 'demo@mail.com',
        job_title: 'xxxxx',
        geo: 'cn',
        job_level_id: 'mga5oa8ayjlp9rb',
        job_family_id: 'mga5oa8ayjlp9rb',
        subscription_ids: ['23213213213123123'],
        dotted_line_leader_user_ids: ['ou_7dab8a3d3cdcc9da365777c7ad535d62'],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"user_id":"3e3cf96b","name":"张三","en_name":"San Zhang","nickname":"Alex Zhang","email":"zhangsan@gmail.com","mobile":"13011111111","mobile_visible":false,"gender":1,"avatar_key":"2500c7a9-5fff-4d9a-a2de-3d59614ae28g","department_ids":["od-4e6ac4d14bcd5071a37a39de902c714111111"],"leader_user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","city":"杭州","country":"CN","work_station":"北楼-H34","join_time":2147483647,"employee_no":"1","employee_type":1,"orders":[{"department_id":"od-4e6ac4d14bcd5071a37a39de902c7141","user_order":100,"department_order":100,"is_primary_dept":true}],"custom_attrs":[{"type":"TEXT","id":"DemoId","value":{"text":"DemoText","url":"http://www.fs.cn","pc_url":"http://www.fs.cn","option_id":"edcvfrtg","generic_user":{"id":"9b2fabg5","type":1}}}],"enterprise_email":"demo@mail.com","job_title":"xxxxx","geo":"cn","job_level_id":"mga5oa8ayjlp9rb","job_family_id":"mga5oa8ayjlp9rb","subscription_ids":["23213213213123123"],"dotted_line_leader_user_ids":["ou_7dab8a3d3cdcc9da365777c7ad535d62"]}',
  )
})

test('updateUser sends PATCH contact/v3/users/:user_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateUser({ tenantAccessToken: 't-1', openId: 'ou_1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/contact/v3/users/ou_1',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: {},
    },
  ])
})

test('updateUserId sends PATCH contact/v3/users/:user_id/update_user_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateUserId({ tenantAccessToken: 't-1', openId: 'ou_1', newUserId: '…', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/contact/v3/users/ou_1/update_user_id',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: { new_user_id: '…' },
    },
  ])
})

test('batchGetUsers sends GET contact/v3/users/batch', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await batchGetUsers({
    tenantAccessToken: 't-1',
    userIds: ['…'],
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/users/batch',
      query: { user_ids: '…', user_id_type: 'open_id' },
      token: 'Bearer t-1',
    },
  ])
})

test('batchGetUserBasics sends POST contact/v3/users/basic_batch, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchGetUserBasics>> = {
    code: 0,
    msg: 'success',
    data: {
      users: [
        {
          user_id: 'ou_b3b46653c99f1f6177a478974bdabb72',
          name: '张三',
          i18n_name: { zh_cn: '张三', ja_jp: '佐藤はるか', en_us: 'Jason Zhang' },
        },
      ],
    },
  }
  const lark = fakeLark(() => answer)

  const got = await batchGetUserBasics({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    userIds: ['ou_b3b46653c99f1f6177a478974bdabb72'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/users/basic_batch',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: { user_ids: ['ou_b3b46653c99f1f6177a478974bdabb72'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"user_ids":["ou_b3b46653c99f1f6177a478974bdabb72"]}')
})

test('batchGetUserIds sends POST contact/v3/users/batch_get_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await batchGetUserIds({ tenantAccessToken: 't-1', userIdType: 'open_id', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/users/batch_get_id',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: {},
    },
  ])
})

test('deleteUser sends DELETE contact/v3/users/:user_id, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteUser({
    tenantAccessToken: 't-1',
    openId: 'ou_1',
    departmentChatAcceptorUserId: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
    externalChatAcceptorUserId: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
    docsAcceptorUserId: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
    calendarAcceptorUserId: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
    applicationAcceptorUserId: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
    emailAcceptor: { processing_type: '1', acceptor_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62' },
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'DELETE',
      path: '/open-apis/contact/v3/users/ou_1',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: {
        department_chat_acceptor_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        external_chat_acceptor_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        docs_acceptor_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        calendar_acceptor_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        application_acceptor_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        email_acceptor: { processing_type: '1', acceptor_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62' },
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"department_chat_acceptor_user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","external_chat_acceptor_user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","docs_acceptor_user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","calendar_acceptor_user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","application_acceptor_user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","email_acceptor":{"processing_type":"1","acceptor_user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62"}}',
  )
})

test('restoreUser sends POST contact/v3/users/:user_id/resurrect, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await restoreUser({
    tenantAccessToken: 't-1',
    openId: 'ou_1',
    departments: [{ department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141', user_order: 0, department_order: 0 }],
    subscriptionIds: ['23213213213123123'],
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/users/ou_1/resurrect',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: {
        departments: [{ department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141', user_order: 0, department_order: 0 }],
        subscription_ids: ['23213213213123123'],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"departments":[{"department_id":"od-4e6ac4d14bcd5071a37a39de902c7141","user_order":0,"department_order":0}],"subscription_ids":["23213213213123123"]}',
  )
})

test('searchUsers sends GET search/v1/user', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await searchUsers({ userAccessToken: 't-1', query: 'release', pageSize: 20, instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/search/v1/user',
      query: { query: 'release', page_size: '20' },
      token: 'Bearer t-1',
    },
  ])
})
