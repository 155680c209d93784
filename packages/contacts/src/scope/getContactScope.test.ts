import { expect, test } from 'vitest'
import { fakeLark, type SeenCall } from '../../test/fakeLark.ts'
import { getContactScope } from './getContactScope.ts'

const caller = { tenantAccessToken: 't-1' }

/** Two pages a walk: people first, then departments and groups, as Lark mixes them. */
function twoPages({ query }: SeenCall) {
  const user = query.user_id_type === 'open_id' ? 'ou_' : 'e'
  const department = query.department_id_type === 'open_department_id' ? 'od-' : 'D'
  return query.page_token === undefined
    ? { data: { user_ids: [`${user}1`, `${user}2`], has_more: true, page_token: 'p2' } }
    : { data: { user_ids: [`${user}3`], department_ids: [`${department}1`], group_ids: ['g1'], has_more: false } }
}

test('walks to the last page in both kinds of ids', async () => {
  const lark = fakeLark(twoPages)

  const answer = await getContactScope({ ...caller, instance: lark.instance })

  expect(answer).toEqual({
    code: 0,
    msg: 'success',
    data: {
      authed_departments: ['D1'],
      authed_open_departments: ['od-1'],
      authed_employee_ids: ['e1', 'e2', 'e3'],
      authed_open_ids: ['ou_1', 'ou_2', 'ou_3'],
      group_ids: ['g1'],
    },
  })
  expect(lark.calls).toHaveLength(4)
  for (const page of [{}, { page_token: 'p2' }]) {
    for (const kinds of [
      { user_id_type: 'open_id', department_id_type: 'open_department_id' },
      { user_id_type: 'user_id', department_id_type: 'department_id' },
    ]) {
      expect(lark.calls).toContainEqual({
        method: 'GET',
        path: '/open-apis/contact/v3/scopes',
        query: { ...kinds, page_size: '100', ...page },
        token: 'Bearer t-1',
      })
    }
  }
})

test('leaves the user ids out, and keeps the department ids, when the app may not see user ids', async () => {
  const lark = fakeLark(call =>
    call.query.user_id_type === 'user_id' ? { code: 99991672, msg: 'Access denied.' } : twoPages(call),
  )

  const { data } = await getContactScope({ ...caller, instance: lark.instance })

  expect(data).toEqual({
    authed_departments: ['D1'],
    authed_open_departments: ['od-1'],
    authed_open_ids: ['ou_1', 'ou_2', 'ou_3'],
    group_ids: ['g1'],
  })
})

test('tells an empty scope by empty lists', async () => {
  const lark = fakeLark(() => ({ data: { has_more: false } }))

  const { data } = await getContactScope({ ...caller, instance: lark.instance })

  expect(data).toEqual({
    authed_departments: [],
    authed_open_departments: [],
    authed_employee_ids: [],
    authed_open_ids: [],
    group_ids: [],
  })
})

test.each([40011, 40012])('throws the refusal %i of any page and returns no part', async code => {
  const lark = fakeLark(call => (call.query.page_token ? { code, msg: 'page error' } : twoPages(call)))

  await expect(getContactScope({ ...caller, instance: lark.instance })).rejects.toMatchObject({ code, status: 400 })
})

test('fails when Lark says that there is more and names no page', async () => {
  const lark = fakeLark(() => ({ data: { user_ids: ['ou_1'], has_more: true } }))

  await expect(getContactScope({ ...caller, instance: lark.instance })).rejects.toMatchObject({ name: 'LarkError' })
})
