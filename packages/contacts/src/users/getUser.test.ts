import { expect, test } from 'vitest'
import { fakeLark } from '../../test/fakeLark.ts'
import { getUser } from './getUser.ts'

test('reads a person by the kind of id that was given', async () => {
  const user = { open_id: 'ou_1', union_id: 'on_1', department_ids: ['D1'] }
  const lark = fakeLark(() => ({ data: { user } }))

  const answer = await getUser({
    userAccessToken: 'u-1',
    instance: lark.instance,
    unionId: 'on_1',
    departmentIdType: 'department_id',
  })

  expect(answer).toEqual({ code: 0, msg: 'success', data: { user } })
  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: '/open-apis/contact/v3/users/on_1',
      query: { user_id_type: 'union_id', department_id_type: 'department_id' },
      token: 'Bearer u-1',
    },
  ])
})

test('refuses a person without an id before anything is sent', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  await expect(getUser({ tenantAccessToken: 't-1', instance: lark.instance })).rejects.toThrow(/got none$/)
  expect(lark.calls).toEqual([])
})
