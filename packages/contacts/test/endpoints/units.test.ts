// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import {
  bindUnitDepartment,
  createUnit,
  deleteUnit,
  getUnit,
  listUnitDepartments,
  listUnits,
  unbindUnitDepartment,
  updateUnit,
} from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createUnit sends POST contact/v3/unit', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await createUnit({ tenantAccessToken: 't-1', name: 'Release', unitType: '…', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/unit',
      query: {},
      token: 'Bearer t-1',
      body: { name: 'Release', unit_type: '…' },
    },
  ])
})

test('updateUnit sends PATCH contact/v3/unit/:unit_id, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateUnit({
    tenantAccessToken: 't-1',
    unitId: 'x1',
    name: '消费者事业部',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PATCH',
      path: '/open-apis/contact/v3/unit/x1',
      query: {},
      token: 'Bearer t-1',
      body: { name: '消费者事业部' },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe('{"name":"消费者事业部"}')
})

test('bindUnitDepartment sends POST contact/v3/unit/bind_department, as in the sample', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await bindUnitDepartment({
    tenantAccessToken: 't-1',
    unitId: 'BU121',
    departmentId: 'od-4e6ac4d14bcd5071a37a39de902c7141',
    departmentIdType: 'open_department_id',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/unit/bind_department',
      query: {},
      token: 'Bearer t-1',
      body: {
        unit_id: 'BU121',
        department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141',
        department_id_type: 'open_department_id',
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"unit_id":"BU121","department_id":"od-4e6ac4d14bcd5071a37a39de902c7141","department_id_type":"open_department_id"}',
  )
})

test('unbindUnitDepartment sends POST contact/v3/unit/unbind_department', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await unbindUnitDepartment({
    tenantAccessToken: 't-1',
    unitId: '…',
    departmentId: '…',
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/unit/unbind_department',
      query: {},
      token: 'Bearer t-1',
      body: { unit_id: '…', department_id: '…' },
    },
  ])
})

test('listUnitDepartments sends GET contact/v3/unit/list_department', async () => {
  const answer: Awaited<ReturnType<typeof listUnitDepartments>> = {
    code: 0,
    msg: 'success',
    data: {
      departmentlist: [{ unit_id: 'BU121', department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141' }],
      has_more: true,
      page_token:
        'AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JdtW=',
    },
  }
  const lark = fakeLark(() => answer)

  const got = await listUnitDepartments({
    tenantAccessToken: 't-1',
    unitId: '…',
    pageSize: 20,
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/unit/list_department',
      query: { unit_id: '…', page_size: '20' },
      token: 'Bearer t-1',
    },
  ])
})

test('getUnit sends GET contact/v3/unit/:unit_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await getUnit({ tenantAccessToken: 't-1', unitId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([{ method: 'GET', path: '/open-apis/contact/v3/unit/x1', query: {}, token: 'Bearer t-1' }])
})

test('listUnits sends GET contact/v3/unit', async () => {
  const answer: Awaited<ReturnType<typeof listUnits>> = {
    code: 0,
    msg: 'success',
    data: {
      unitlist: [{ unit_id: 'BU121', name: '消费者事业部', unit_type: '事业部' }],
      has_more: true,
      page_token:
        'AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBudfdagatagdd=',
    },
  }
  const lark = fakeLark(() => answer)

  const got = await listUnits({ tenantAccessToken: 't-1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/unit', query: { page_size: '20' }, token: 'Bearer t-1' },
  ])
})

test('deleteUnit sends DELETE contact/v3/unit/:unit_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteUnit({ tenantAccessToken: 't-1', unitId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'DELETE', path: '/open-apis/contact/v3/unit/x1', query: {}, token: 'Bearer t-1' },
  ])
})
