// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import {
  batchGetDepartments,
  createDepartment,
  deleteDepartment,
  getDepartment,
  listParentDepartments,
  patchDepartment,
  searchDepartments,
  unbindDepartmentChat,
  updateDepartment,
  updateDepartmentId,
} from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createDepartment sends POST contact/v3/departments, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof createDepartment>> = {
    code: 0,
    msg: 'success',
    data: {
      department: {
        name: 'DemoName',
        i18n_name: { zh_cn: 'Demo名称', ja_jp: 'デモ名', en_us: 'Demo Name' },
        parent_department_id: 'D067',
        department_id: 'D096',
        open_department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
        leader_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        chat_id: 'oc_5ad11d72b830411d72b836c20',
        order: '100',
        unit_ids: ['custom_unit_id'],
        member_count: 100,
        status: { is_deleted: false },
        leaders: [{ leaderID: 'ou_357368f98775f04bea02afc6b1d33478', leaderType: 1 }],
        department_hrbps: ['ou_7dab8a3d3cdcc9da365777c7ad535d62', 'ou_7dab8a3d3cdcc9da365777c7ad535d63'],
      },
    },
  }
  const lark = fakeLark(() => answer)

  const got = await createDepartment({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    clientToken: 'k1',
    name: 'DemoName',
    i18nName: { zh_cn: 'Demo名称', ja_jp: 'デモ名', en_us: 'Demo Name' },
    parentDepartmentId: 'D067',
    departmentId: 'D096',
    leaderUserId: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
    order: '100',
    unitIds: ['custom_unit_id'],
    createGroupChat: false,
    leaders: [{ leaderType: 1, leaderID: 'ou_7dab8a3d3cdcc9da365777c7ad535d62' }],
    groupChatEmployeeTypes: [1],
    departmentHrbps: ['ou_7dab8a3d3cdcc9da365777c7ad535d62'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/departments',
      query: { user_id_type: 'open_id', client_token: 'k1' },
      token: 'Bearer t-1',
      body: {
        name: 'DemoName',
        i18n_name: { zh_cn: 'Demo名称', ja_jp: 'デモ名', en_us: 'Demo Name' },
        parent_department_id: 'D067',
        department_id: 'D096',
        leader_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        order: '100',
        unit_ids: ['custom_unit_id'],
        create_group_chat: false,
        leaders: [{ leaderType: 1, leaderID: 'ou_7dab8a3d3cdcc9da365777c7ad535d62' }],
        group_chat_employee_types: [1],
        department_hrbps: ['ou_7dab8a3d3cdcc9da365777c7ad535d62'],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"name":"DemoName","i18n_name":{"zh_cn":"Demo名称","ja_jp":"デモ名","en_us":"Demo Name"},"parent_department_id":"D067","department_id":"D096","leader_user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","order":"100","unit_ids":["custom_unit_id"],"create_group_chat":false,"leaders":[{"leaderType":1,"leaderID":"ou_7dab8a3d3cdcc9da365777c7ad535d62"}],"group_chat_employee_types":[1],"department_hrbps":["ou_7dab8a3d3cdcc9da365777c7ad535d62"]}',
  )
})

test('patchDepartment sends PATCH contact/v3/departments/:department_id, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof patchDepartment>> = {
    code: 0,
    msg: 'success',
    data: {
      department: {
        name: 'DemoName',
        i18n_name: { zh_cn: 'Demo名称', ja_jp: 'デモ名', en_us: 'Demo Name' },
        parent_department_id: 'D067',
        department_id: 'D096',
        open_department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
        leader_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        chat_id: 'oc_5ad11d72b830411d72b836c20',
        order: '100',
        unit_ids: ['custom_unit_id'],
        member_count: 100,
        status: { is_deleted: false },
        leaders: [{ leaderID: 'ou_357368f98775f04bea02afc6b1d33478', leaderType: 1 }],
        department_hrbps: ['ou_7dab8a3d3cdcc9da365777c7ad535d62', 'ou_7dab8a3d3cdcc9da365777c7ad535d63'],
      },
    },
  }
  const lark = fakeLark(() => answer)

  const got = await patchDepartment({
    tenantAccessToken: 't-1',
    departmentId: 'x1',
    userIdType: 'open_id',
    name: 'DemoName',
    i18nName: { zh_cn: 'Demo名称', ja_jp: 'デモ名', en_us: 'Demo Name' },
    parentDepartmentId: 'D067',
    leaderUserId: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
    order: '100',
    createGroupChat: false,
    leaders: [{ leaderType: 1, leaderID: 'ou_7dab8a3d3cdcc9da365777c7ad535d62' }],
    groupChatEmployeeTypes: [1],
    departmentHrbps: ['ou_7dab8a3d3cdcc9da365777c7ad535d62'],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/contact/v3/departments/x1',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: {
        name: 'DemoName',
        i18n_name: { zh_cn: 'Demo名称', ja_jp: 'デモ名', en_us: 'Demo Name' },
        parent_department_id: 'D067',
        leader_user_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
        order: '100',
        create_group_chat: false,
        leaders: [{ leaderType: 1, leaderID: 'ou_7dab8a3d3cdcc9da365777c7ad535d62' }],
        group_chat_employee_types: [1],
        department_hrbps: ['ou_7dab8a3d3cdcc9da365777c7ad535d62'],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"name":"DemoName","i18n_name":{"zh_cn":"Demo名称","ja_jp":"デモ名","en_us":"Demo Name"},"parent_department_id":"D067","leader_user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","order":"100","create_group_chat":false,"leaders":[{"leaderType":1,"leaderID":"ou_7dab8a3d3cdcc9da365777c7ad535d62"}],"group_chat_employee_types":[1],"department_hrbps":["ou_7dab8a3d3cdcc9da365777c7ad535d62"]}',
  )
})

test('updateDepartment sends PUT contact/v3/departments/:department_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateDepartment({
    tenantAccessToken: 't-1',
    departmentId: 'x1',
    userIdType: 'open_id',
    name: 'Release',
    parentDepartmentId: '…',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/contact/v3/departments/x1',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
      body: { name: 'Release', parent_department_id: '…' },
    },
  ])
})

test('updateDepartmentId sends PATCH contact/v3/departments/:department_id/update_department_id, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateDepartmentId({
    tenantAccessToken: 't-1',
    departmentId: 'x1',
    newDepartmentId: 'NewDevDepartID',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/contact/v3/departments/x1/update_department_id',
      query: {},
      token: 'Bearer t-1',
      body: { new_department_id: 'NewDevDepartID' },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"new_department_id":"NewDevDepartID"}')
})

test('unbindDepartmentChat sends POST contact/v3/departments/unbind_department_chat', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await unbindDepartmentChat({ tenantAccessToken: 't-1', departmentId: '…', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/departments/unbind_department_chat',
      query: {},
      token: 'Bearer t-1',
      body: { department_id: '…' },
    },
  ])
})

test('getDepartment sends GET contact/v3/departments/:department_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await getDepartment({
    tenantAccessToken: 't-1',
    departmentId: 'x1',
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/departments/x1',
      query: { user_id_type: 'open_id' },
      token: 'Bearer t-1',
    },
  ])
})

test('batchGetDepartments sends GET contact/v3/departments/batch', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await batchGetDepartments({
    tenantAccessToken: 't-1',
    departmentIds: ['…'],
    userIdType: 'open_id',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/departments/batch',
      query: { department_ids: '…', user_id_type: 'open_id' },
      token: 'Bearer t-1',
    },
  ])
})

test('listParentDepartments sends GET contact/v3/departments/parent', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await listParentDepartments({
    tenantAccessToken: 't-1',
    userIdType: 'open_id',
    departmentId: '…',
    pageSize: 20,
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/departments/parent',
      query: { user_id_type: 'open_id', department_id: '…', page_size: '20' },
      token: 'Bearer t-1',
    },
  ])
})

test('searchDepartments sends POST contact/v3/departments/search', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await searchDepartments({
    userAccessToken: 't-1',
    userIdType: 'open_id',
    pageSize: 20,
    query: 'release',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/departments/search',
      query: { user_id_type: 'open_id', page_size: '20' },
      token: 'Bearer t-1',
      body: { query: 'release' },
    },
  ])
})

test('deleteDepartment sends DELETE contact/v3/departments/:department_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteDepartment({ tenantAccessToken: 't-1', departmentId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'DELETE', path: '/open-apis/contact/v3/departments/x1', query: {}, token: 'Bearer t-1' },
  ])
})
