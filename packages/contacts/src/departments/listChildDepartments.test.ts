import { expect, test } from 'vitest'
import { fakeLark } from '../../test/fakeLark.ts'
import { listChildDepartments } from './listChildDepartments.ts'

const params = { tenantAccessToken: 't-1', departmentId: '0' }

test('asks for one page of what is right below', async () => {
  const data = { items: [{ open_department_id: 'od-1', name: 'Sales' }], has_more: false }
  const lark = fakeLark(() => ({ data }))

  const answer = await listChildDepartments({ ...params, instance: lark.instance })

  expect(answer).toEqual({ code: 0, msg: 'success', data })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/departments/0/children',
      query: { page_size: '50' },
      token: 'Bearer t-1',
    },
  ])
})

test('asks for all levels, and encodes the id', async () => {
  const lark = fakeLark(() => ({ data: { has_more: false } }))

  await listChildDepartments({ ...params, instance: lark.instance, departmentId: 'R&D/1', recursive: true })

  expect(lark.calls[0]?.path).toBe('/open-apis/contact/v3/departments/R%26D%2F1/children')
  expect(lark.calls[0]?.query).toEqual({ fetch_child: 'true', page_size: '50' })
})

test.each([
  [40004, 403],
  [40014, 403],
  [40008, 400],
  [43010, 400],
  [40011, 400],
  [40012, 400],
])('throws the refusal %i', async (code, status) => {
  const lark = fakeLark(() => ({ code, msg: 'refused', status }))

  await expect(listChildDepartments({ ...params, instance: lark.instance })).rejects.toMatchObject({ code, status })
})
