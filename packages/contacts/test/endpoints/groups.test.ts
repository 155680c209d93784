// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { createGroup, deleteGroup, getGroup, listGroups, listUserGroups, updateGroup } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createGroup sends POST contact/v3/group', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await createGroup({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    name: 'Release',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/group',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: { name: 'Release' },
    },
  ])
})

test('updateGroup sends PATCH contact/v3/group/:group_id, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateGroup({
    tenantAccessToken: 't-1',
    groupId: 'x1',
    userIdType: 'open_id',
    name: '外包 IT 用户组',
    description: 'IT 示例',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/contact/v3/group/x1',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: { name: '外包 IT 用户组', description: 'IT 示例' },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"name":"外包 IT 用户组","description":"IT 示例"}')
})

test('getGroup sends GET contact/v3/group/:group_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await getGroup({
    tenantAccessToken: 't-1',
    groupId: 'x1',
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/group/x1', query: { user_id_type: 'open_id' }, token: 'Bearer t-1' },
  ])
})

test('listGroups sends GET contact/v3/group/simplelist', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await listGroups({ tenantAccessToken: 't-1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/group/simplelist', query: { page_size: '20' }, token: 'Bearer t-1' },
  ])
})

test('listUserGroups sends GET contact/v3/group/member_belong', async () => {
  const answer: Awaited<ReturnType<typeof listUserGroups>> = {
    code: 0,
    msg: 'success',
    data: {
      group_list: ['og-1455998e138698e1386'],
      page_token:
        'AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=',
      has_more: false,
    },
  }
  const lark = fakeLark(() => answer)

  const got = await listUserGroups({ tenantAccessToken: 't-1', memberId: '…', pageSize: 20, instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/group/member_belong',
      query: { member_id: '…', page_size: '20' },
      token: 'Bearer t-1',
    },
  ])
})

test('deleteGroup sends DELETE contact/v3/group/:group_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteGroup({ tenantAccessToken: 't-1', groupId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'DELETE', path: '/open-apis/contact/v3/group/x1', query: {}, token: 'Bearer t-1' },
  ])
})
