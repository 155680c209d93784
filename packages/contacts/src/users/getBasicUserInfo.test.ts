import { expect, test } from 'vitest'
import { fakeLark } from '../../test/fakeLark.ts'
import { getBasicUserInfo } from './getBasicUserInfo.ts'

const caller = { tenantAccessToken: 't-1' }
const user = {
  open_id: 'ou_1',
  union_id: 'on_1',
  user_id: 'e1',
  name: 'Ada Lindgren',
  email: 'ada@acme.example',
  job_title: 'Engineer',
  avatar: {
    avatar_72: 'https://a.example/72',
    avatar_240: 'https://a.example/240',
    avatar_640: 'https://a.example/640',
    avatar_origin: 'https://a.example/0',
  },
}

test.each([
  [{ openId: 'ou_1' }, 'open_id', 'ou_1'],
  [{ userId: 'e1' }, 'user_id', 'e1'],
  [{ unionId: 'on_1' }, 'union_id', 'on_1'],
  [{ openId: undefined, userId: 'e/1?x' }, 'user_id', 'e%2F1%3Fx'],
])('asks with %o under its own kind of id', async (id, type, path) => {
  const lark = fakeLark(() => ({ data: { user } }))

  await getBasicUserInfo({ ...caller, ...id, instance: lark.instance })

  expect(lark.calls).toEqual([
    {
      method: 'GET',
      path: `/open-apis/contact/v3/users/${path}`,
      query: { user_id_type: type },
      token: 'Bearer t-1',
    },
  ])
})

test('tells the person in short and everything that came', async () => {
  const lark = fakeLark(() => ({ data: { user } }))

  const answer = await getBasicUserInfo({ ...caller, instance: lark.instance, openId: 'ou_1' })

  expect(answer).toEqual({
    code: 0,
    msg: 'success',
    data: {
      open_id: 'ou_1',
      union_id: 'on_1',
      user_id: 'e1',
      name: 'Ada Lindgren',
      email: 'ada@acme.example',
      avatar: 'https://a.example/240',
      user,
    },
  })
})

test('leaves out what the app has no scope for', async () => {
  const lark = fakeLark(() => ({ data: { user: { open_id: 'ou_1', union_id: 'on_1' } } }))

  const { data } = await getBasicUserInfo({ ...caller, instance: lark.instance, openId: 'ou_1' })

  expect(data).toEqual({ open_id: 'ou_1', union_id: 'on_1', user: { open_id: 'ou_1', union_id: 'on_1' } })
})

test('asks as a user with a user token', async () => {
  const lark = fakeLark(() => ({ data: { user } }))

  await getBasicUserInfo({ userAccessToken: 'u-1', instance: lark.instance, openId: 'ou_1' })

  expect(lark.calls[0]?.token).toBe('Bearer u-1')
})

test.each([
  [41050, 'no user authority error'],
  [41012, 'user id invalid error'],
  [40001, 'param error'],
  [99991672, 'Access denied.'],
])('throws the refusal %i', async (code, msg) => {
  const lark = fakeLark(() => ({ code, msg }))

  await expect(getBasicUserInfo({ ...caller, instance: lark.instance, openId: 'ou_1' })).rejects.toMatchObject({
    name: 'LarkApiError',
    code,
    status: 400,
    logId: 'log-1',
    method: 'GET',
  })
})

test.each([
  [{}, 'person: expected one of openId, userId, unionId, got none'],
  [{ openId: 'ou_1', userId: 'e1' }, 'person: expected one of openId, userId, unionId, got openId and userId'],
  [{ openId: '' }, "openId: expected an identifier, got ''"],
  [{ userId: 7 as unknown as string }, "userId: expected an identifier, got '7'"],
])('refuses %o before anything is sent', async (id, message) => {
  const lark = fakeLark(() => ({ data: { user } }))

  await expect(getBasicUserInfo({ ...caller, ...id, instance: lark.instance })).rejects.toThrow(new TypeError(message))
  expect(lark.calls).toEqual([])
})
