// Written by tooling/codegen/contacts/generate.ts: samples of the platform's documentation, as typed calls.
import { expect, test } from 'vitest'
import { getWorkCity, listWorkCities } from '../../src/index.ts'
import { fakeLark } from '../fakeLark.ts'

test('getWorkCity sends GET contact/v3/work_cities/:work_city_id', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await getWorkCity({ tenantAccessToken: 't-1', workCityId: 'x1', instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/work_cities/x1', query: {}, token: 'Bearer t-1' },
  ])
})

test('listWorkCities sends GET contact/v3/work_cities', async () => {
  const lark = fakeLark(() => ({ data: {} }))

  const got = await listWorkCities({ tenantAccessToken: 't-1', pageSize: 20, instance: lark.instance })

  expect(got).toEqual({ code: 0, msg: 'success', data: {} })
  expect(lark.calls).toEqual([
    { method: 'GET', path: '/open-apis/contact/v3/work_cities', query: { page_size: '20' }, token: 'Bearer t-1' },
  ])
})
