// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { createEmployeeType, deleteEmployeeType, listEmployeeTypes, updateEmployeeType } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('createEmployeeType sends POST contact/v3/employee_type_enums, as in the sample', async () => {
  const answer: Awaited<ReturnType<typeof createEmployeeType>> = {
    code: 0,
    msg: 'success',
    data: {
      employee_type_enum: {
        enum_id: 'exGeIjow7zIqWMy+ONkFxA==',
        enum_value: '2',
        content: '专家',
        enum_type: 2,
        enum_status: 1,
        i18n_content: [{ locale: 'zh_cn', value: '专家（中文）' }],
      },
    },
  }
  const lark = fakeLark(() => answer)

  const got = await createEmployeeType({
    tenantAccessToken: 't-1',
    content: '专家',
    enumType: 2,
    enumStatus: 1,
    i18nContent: [{ locale: 'zh_cn', value: '专家（中文）' }],
    instance: lark.instance,
  })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'POST',
      path: '/open-apis/contact/v3/employee_type_enums',
      query: {},
      token: 'Bearer t-1',
      body: {
        content: '专家',
        enum_type: 2,
        enum_status: 1,
        i18n_content: [{ locale: 'zh_cn', value: '专家（中文）' }],
      },
    },
  ])
  expect(JSON.stringify(lark.calls[0]?.body)).toBe(
    '{"content":"专家","enum_type":2,"enum_status":1,"i18n_content":[{"locale":"zh_cn","value":"专家（中文）"}]}',
  )
})

test('updateEmployeeType sends PUT contact/v3/employee_type_enums/:enum_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await updateEmployeeType({
    tenantAccessToken: 't-1',
    enumId: 'x1',
    content: '…',
    enumType: 1,
    enumStatus: 1,
    instance: lark.instance,
  })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    {
      method: 'PUT',
      path: '/open-apis/contact/v3/employee_type_enums/x1',
      query: {},
      token: 'Bearer t-1',
      body: { content: '…', enum_type: 1, enum_status: 1 },
    },
  ])
})

test('listEmployeeTypes sends GET contact/v3/employee_type_enums', async () => {
  const answer: Awaited<ReturnType<typeof listEmployeeTypes>> = {
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          enum_id: 'exGeIjow7zIqWMy+ONkFxA==',
          enum_value: '2',
          content: '专家',
          enum_type: 2,
          enum_status: 1,
          i18n_content: [{ locale: 'zh_cn', value: '专家（中文）' }],
        },
      ],
      has_more: true,
      page_token: '3',
    },
  }
  const lark = fakeLark(() => answer)

  const got = await listEmployeeTypes({ tenantAccessToken: 't-1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual(answer)
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/employee_type_enums',
      query: { page_size: '20' },
      token: 'Bearer t-1',
    },
  ])
})

test('deleteEmployeeType sends DELETE contact/v3/employee_type_enums/:enum_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await deleteEmployeeType({ tenantAccessToken: 't-1', enumId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'DELETE', path: '/open-apis/contact/v3/employee_type_enums/x1', query: {}, token: 'Bearer t-1' },
  ])
})
