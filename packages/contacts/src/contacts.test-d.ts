import type { Client, UserClient } from '@lark-sdk/core'
import { expectTypeOf, test } from 'vitest'
import { getBasicUserInfo, getContactScope, getUserChatId, getUserId } from './index.ts'

declare const client: Client
declare const user: UserClient

test('calls and fields of lark-sdk compile', async () => {
  const tenantAccessToken = 't-1'
  const { code, data } = await getUserId({ tenantAccessToken, email: 'ada@acme.example' })
  expectTypeOf(code).toEqualTypeOf<0>()
  expectTypeOf(data.open_id).toEqualTypeOf<string>()
  expectTypeOf((await getContactScope({ tenantAccessToken })).data.authed_open_ids).toEqualTypeOf<string[]>()
  expectTypeOf((await getUserChatId({ tenantAccessToken, openId: 'ou_1' })).data.chat_id).toEqualTypeOf<string>()
  expectTypeOf((await getBasicUserInfo({ tenantAccessToken, userId: 'e1' })).data.open_id).toEqualTypeOf<string>()
})

test('what depends on a scope may be absent', async () => {
  const { data: ids } = await getUserId({ client, email: 'ada@acme.example' })
  expectTypeOf(ids.user_id).toEqualTypeOf<string | undefined>()
  const { data: scope } = await getContactScope({ client })
  expectTypeOf(scope.authed_employee_ids).toEqualTypeOf<string[] | undefined>()
  const { data: person } = await getBasicUserInfo({ client, openId: 'ou_1' })
  expectTypeOf(person.user.department_ids).toEqualTypeOf<string[] | undefined>()
})

test('ids may come from values that are perhaps undefined', () => {
  const openId = undefined as string | undefined
  void (() => getBasicUserInfo({ client, openId, userId: 'e1' }))
})

test('users are taken where Lark takes them', () => {
  void (() => getBasicUserInfo({ client: user, openId: 'ou_1' }))
  void (() => getUserChatId({ client: user, openId: 'ou_1' }))
  // @ts-expect-error the look-up by e-mail takes tenant tokens alone
  void (() => getUserId({ client: user, email: 'ada@acme.example' }))
  // @ts-expect-error the scope is the app's, not a user's
  void (() => getContactScope({ userAccessToken: 'u-1' }))
})

test('mistakes do not compile', () => {
  // @ts-expect-error somebody has to call
  void (() => getUserId({ email: 'ada@acme.example' }))
  // @ts-expect-error a client brings its own token
  void (() => getUserId({ client, tenantAccessToken: 't-1', email: 'ada@acme.example' }))
  // @ts-expect-error an e-mail address is what it looks up
  void (() => getUserId({ client }))
  // @ts-expect-error an id is a string
  void (() => getBasicUserInfo({ client, openId: 1 }))
})
