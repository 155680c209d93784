import { paginate } from '@lark-sdk/core'
import { expect, test } from 'vitest'
import { fakeLark } from '../../test/fakeLark.ts'
import { listDepartmentUsers } from './listDepartmentUsers.ts'

const params = { tenantAccessToken: 't-1', departmentId: 'od-1' }

test('asks for one page, the largest there is', async () => {
  const data = { items: [{ open_id: 'ou_1', union_id: 'on_1' }], has_more: false }
  const lark = fakeLark(() => ({ data }))

  const answer = await listDepartmentUsers({ ...params, instance: lark.instance })

  expect(answer).toEqual({ code: 0, msg: 'success', data })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/users/find_by_department',
      query: { department_id: 'od-1', page_size: '50' },
      token: 'Bearer t-1',
    },
  ])
})

test('sends the kinds of ids, the size and the place that were asked for', async () => {
  const lark = fakeLark(() => ({ data: { has_more: false } }))

  await listDepartmentUsers({
    ...params,
    instance: lark.instance,
    userIdType: 'user_id',
    departmentIdType: 'department_id',
    pageSize: 7,
    pageToken: 'p2',
  })

  expect(lark.calls[0]?.query).toEqual({
    department_id: 'od-1',
    user_id_type: 'user_id',
    department_id_type: 'department_id',
    page_size: '7',
    page_token: 'p2',
  })
})

test('is walked to the end, also over a page without anybody', async () => {
  const pages = [
    { items: [{ open_id: 'ou_1', union_id: 'on_1' }], has_more: true, page_token: 'p2' },
    { has_more: true, page_token: 'p3' },
    { items: [{ open_id: 'ou_2', union_id: 'on_2' }], has_more: false },
  ]
  const lark = fakeLark(() => ({ data: pages[lark.calls.length - 1] }))

  const users = await paginate(listDepartmentUsers, { ...params, instance: lark.instance }).toArray()

  expect(users.map(({ open_id }) => open_id)).toEqual(['ou_1', 'ou_2'])
})

test.each([
  [40004, 403],
  [41050, 400],
  [40011, 400],
  [40012, 400],
])('throws the refusal %i', async (code, status) => {
  const lark = fakeLark(() => ({ code, msg: 'refused', status }))

  await expect(listDepartmentUsers({ ...params, instance: lark.instance })).rejects.toMatchObject({
    name: 'LarkApiError',
    code,
    status,
  })
})

test.each([0, 51, 1.5, Number.NaN])('refuses a page of %d before anything is sent', async pageSize => {
  const lark = fakeLark(() => ({ data: {} }))

  await expect(listDepartmentUsers({ ...params, instance: lark.instance, pageSize })).rejects.toThrow(
    new TypeError(`pageSize: expected a whole number from 1 to 50, got ${pageSize}`),
  )
  expect(lark.calls).toEqual([])
})
