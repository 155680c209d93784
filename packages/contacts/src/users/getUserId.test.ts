import { createClient, isLarkApiError } from '@lark-sdk/core'
import { expect, test } from 'vitest'
import { fakeLark, type SeenCall } from '../../test/fakeLark.ts'
import { isLarkNotFoundError } from '../larkNotFoundError.ts'
import { getUserId } from './getUserId.ts'

const params = { tenantAccessToken: 't-1', email: 'ada@acme.example' }
const ids: Record<string, string> = { open_id: 'ou_1', user_id: 'e1' }
const found = ({ query }: SeenCall) => ({
  data: { user_list: [{ email: 'ada@acme.example', user_id: ids[query.user_id_type ?? ''] }] },
})

test('asks once for each kind of id and tells both', async () => {
  const lark = fakeLark(found)

  const answer = await getUserId({ ...params, instance: lark.instance })

  expect(answer).toEqual({ code: 0, msg: 'success', data: { open_id: 'ou_1', user_id: 'e1' } })
  const call = {
    method: 'POST',
    path: '/open-apis/contact/v3/users/batch_get_id',
    token: 'Bearer t-1',
    body: { emails: ['ada@acme.example'] },
  }
  expect(lark.calls).toEqual([
    { ...call, query: { user_id_type: 'open_id' } },
    { ...call, query: { user_id_type: 'user_id' } },
  ])
})

test('passes on whether the account is active', async () => {
  const status = { is_frozen: false, is_resigned: false, is_activated: true, is_exited: false, is_unjoin: false }
  const lark = fakeLark(() => ({ data: { user_list: [{ user_id: 'ou_1', status }] } }))

  const { data } = await getUserId({ ...params, instance: lark.instance })

  expect(data.status).toEqual(status)
})

test('leaves user_id out when the app may not see it', async () => {
  const lark = fakeLark(call =>
    call.query.user_id_type === 'user_id' ? { code: 99991672, msg: 'Access denied.' } : found(call),
  )

  const { data } = await getUserId({ ...params, instance: lark.instance })

  expect(data).toEqual({ open_id: 'ou_1' })
})

test('fails when the app may look up nobody at all', async () => {
  const lark = fakeLark(() => ({ code: 99991672, msg: 'Access denied.' }))

  const error = await getUserId({ ...params, instance: lark.instance }).catch((thrown: unknown) => thrown)

  expect(isLarkApiError(error) && error.code).toBe(99991672)
})

test('fails when the second call fails for any other reason', async () => {
  const lark = fakeLark(call =>
    call.query.user_id_type === 'user_id' ? { code: 40001, msg: 'param error' } : found(call),
  )

  await expect(getUserId({ ...params, instance: lark.instance })).rejects.toMatchObject({ code: 40001, status: 400 })
})

test.each([
  ['an entry without an id', [{ email: 'ada@acme.example' }]],
  ['an empty list', []],
  ['no list', undefined],
])('says that nobody has the address: %s', async (_, user_list) => {
  const lark = fakeLark(() => ({ data: { user_list } }))

  const error = await getUserId({ ...params, instance: lark.instance }).catch((thrown: unknown) => thrown)

  expect(isLarkNotFoundError(error)).toBe(true)
  expect(String(error)).not.toContain('ada@')
})

test.each(['', 'ada', 'ada@', '@acme.example', 'ada @acme.example', undefined])(
  'refuses %j as an address before anything is sent',
  async email => {
    const lark = fakeLark(found)

    const asked = getUserId({ ...params, instance: lark.instance, email: email as string })

    await expect(asked).rejects.toThrow(TypeError)
    await expect(asked).rejects.toThrow(/^email: expected an e-mail address/)
    expect(lark.calls).toEqual([])
  },
)

test('goes over a client', async () => {
  const paths: string[] = []
  const client = createClient({
    appId: 'cli_0123456789abcdef',
    appSecret: 'secret',
    fetch: async input => {
      const { pathname } = new URL(input instanceof Request ? input.url : input)
      paths.push(pathname)
      return pathname.includes('/auth/')
        ? Response.json({ code: 0, msg: 'ok', tenant_access_token: 't-2', expire: 7200 })
        : Response.json({ code: 0, msg: 'success', data: { user_list: [{ user_id: 'ou_1' }] } })
    },
  })

  await getUserId({ client, email: 'ada@acme.example' })

  expect(paths).toEqual([
    '/open-apis/auth/v3/tenant_access_token/internal',
    '/open-apis/contact/v3/users/batch_get_id',
    '/open-apis/contact/v3/users/batch_get_id',
  ])
})
