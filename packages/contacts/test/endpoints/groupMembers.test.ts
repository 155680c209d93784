// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import {
  addGroupMember,
  batchAddGroupMembers,
  batchRemoveGroupMembers,
  listGroupMembers,
  removeGroupMember,
} from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('addGroupMember sends POST contact/v3/group/:group_id/member/add, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await addGroupMember({
    tenantAccessToken: 't-1',
    groupId: 'x1',
    memberType: 'user',
    memberIdType: 'open_id',
    memberId: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/group/x1/member/add',
      query: {},
      token: 'Bearer t-1',
      body: { member_type: 'user', member_id_type: 'open_id', member_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62' },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"member_type":"user","member_id_type":"open_id","member_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62"}',
  )
})

test('batchAddGroupMembers sends POST contact/v3/group/:group_id/member/batch_add', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await batchAddGroupMembers({ tenantAccessToken: 't-1', groupId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/group/x1/member/batch_add',
      query: {},
      token: 'Bearer t-1',
      body: {},
    },
  ])
})

test('listGroupMembers sends GET contact/v3/group/:group_id/member/simplelist', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await listGroupMembers({ tenantAccessToken: 't-1', groupId: 'x1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/group/x1/member/simplelist',
      query: { page_size: '20' },
      token: 'Bearer t-1',
    },
  ])
})

test('removeGroupMember sends POST contact/v3/group/:group_id/member/remove, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await removeGroupMember({
    tenantAccessToken: 't-1',
    groupId: 'x1',
    memberType: 'user',
    memberId: 'xj82871k',
    memberIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/group/x1/member/remove',
      query: {},
      token: 'Bearer t-1',
      body: { member_type: 'user', member_id: 'xj82871k', member_id_type: 'open_id' },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"member_type":"user","member_id":"xj82871k","member_id_type":"open_id"}',
  )
})

test('batchRemoveGroupMembers sends POST contact/v3/group/:group_id/member/batch_remove', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await batchRemoveGroupMembers({
    tenantAccessToken: 't-1',
    groupId: 'x1',
    members: [{ member_id: '…', member_type: 'user' }],
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/group/x1/member/batch_remove',
      query: {},
      token: 'Bearer t-1',
      body: { members: [{ member_id: '…', member_type: 'user' }] },
    },
  ])
})
