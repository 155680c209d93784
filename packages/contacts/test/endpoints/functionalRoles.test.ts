// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import {
  batchAddFunctionalRoleMembers,
  batchRemoveFunctionalRoleMembers,
  createFunctionalRole,
  deleteFunctionalRole,
  getFunctionalRoleMember,
  listFunctionalRoleMembers,
  setFunctionalRoleMemberScopes,
  updateFunctionalRole,
} from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createFunctionalRole sends POST contact/v3/functional_roles', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await createFunctionalRole({ tenantAccessToken: 't-1', roleName: '…', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/functional_roles',
      query: {},
      token: 'Bearer t-1',
      body: { role_name: '…' },
    },
  ])
})

test('updateFunctionalRole sends PUT contact/v3/functional_roles/:role_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateFunctionalRole({
    tenantAccessToken: 't-1',
    roleId: 'x1',
    roleName: '…',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/contact/v3/functional_roles/x1',
      query: {},
      token: 'Bearer t-1',
      body: { role_name: '…' },
    },
  ])
})

test('deleteFunctionalRole sends DELETE contact/v3/functional_roles/:role_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteFunctionalRole({ tenantAccessToken: 't-1', roleId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'DELETE', path: '/open-apis/contact/v3/functional_roles/x1', query: {}, token: 'Bearer t-1' },
  ])
})

test('batchAddFunctionalRoleMembers sends POST contact/v3/functional_roles/:role_id/members/batch_create, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchAddFunctionalRoleMembers>> = {
    code: 0,
    msg: 'success',
    data: { results: [{ user_id: 'od-4e6ac4d14bcd5071a37a39de902c7141', reason: 1 }] },
  }
  const lark = fakeLark(() => answer)

  const got = await batchAddFunctionalRoleMembers({
    tenantAccessToken: 't-1',
    roleId: 'x1',
    userIdType: 'open_id',
    members: ['ou-12832197382'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/functional_roles/x1/members/batch_create',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: { members: ['ou-12832197382'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"members":["ou-12832197382"]}')
})

test('setFunctionalRoleMemberScopes sends PATCH contact/v3/functional_roles/:role_id/members/scopes', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await setFunctionalRoleMemberScopes({
    tenantAccessToken: 't-1',
    roleId: 'x1',
    userIdType: 'open_id',
    members: ['…'],
    departments: ['…'],
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/contact/v3/functional_roles/x1/members/scopes',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: { members: ['…'], departments: ['…'] },
    },
  ])
})

test('getFunctionalRoleMember sends GET contact/v3/functional_roles/:role_id/members/:member_id', async () => {
  const answer: Awaited<ReturnType<typeof getFunctionalRoleMember>> = {
    code: 0,
    msg: 'success',
    data: {
      member: {
        user_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
        scope_type: 'All',
        department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7141'],
      },
    },
  }
  const lark = fakeLark(() => answer)

  const got = await getFunctionalRoleMember({
    tenantAccessToken: 't-1',
    roleId: 'x1',
    memberId: 'x1',
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/functional_roles/x1/members/x1',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
    },
  ])
})

test('listFunctionalRoleMembers sends GET contact/v3/functional_roles/:role_id/members', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await listFunctionalRoleMembers({
    tenantAccessToken: 't-1',
    roleId: 'x1',
    pageSize: 20,
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/functional_roles/x1/members',
      query: { page_size: '20', user_id_type: 'open_id' },
      token: 'Bearer t-1',
    },
  ])
})

test('batchRemoveFunctionalRoleMembers sends PATCH contact/v3/functional_roles/:role_id/members/batch_delete, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof batchRemoveFunctionalRoleMembers>> = {
    code: 0,
    msg: 'success',
    data: { result: [{ user_id: 'od-4e6ac4d14bcd5071a37a39de902c7141', reason: 1 }] },
  }
  const lark = fakeLark(() => answer)

  const got = await batchRemoveFunctionalRoleMembers({
    tenantAccessToken: 't-1',
    roleId: 'x1',
    userIdType: 'open_id',
    members: ['ou-12832197382'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/contact/v3/functional_roles/x1/members/batch_delete',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: { members: ['ou-12832197382'] },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"members":["ou-12832197382"]}')
})
