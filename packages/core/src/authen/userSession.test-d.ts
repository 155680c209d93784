import {
  type Client,
  createLogin,
  createUserSession,
  getUserAccessToken,
  getUserInfo,
  isLarkLoginError,
  isLarkStoreError,
  type memoryStore,
  type TokenSource,
  type UserAccessTokenData,
  type UserClient,
} from '@lark-sdk/core'
import { expectTypeOf, test } from 'vitest'

declare const client: Client
declare const store: ReturnType<typeof memoryStore>

test('a session is what asUser takes, and what the log-in returns is what it saves', async () => {
  const session = createUserSession({ client, store, key: 'ou_1' })
  expectTypeOf(session).toExtend<TokenSource>()
  expectTypeOf(client.asUser(session)).toEqualTypeOf<UserClient>()
  const { data } = await getUserAccessToken({ client, code: 'c' })
  await session.save(data)
  await session.save(
    await createLogin({ client, store, redirectURI: 'https://a.example' }).finish({ url: '', state: 's' }),
  )
  await getUserInfo({ client: client.asUser(session) })
})

test('options that may be undefined are taken as left out', () => {
  const maybe = undefined as UserAccessTokenData | undefined
  createUserSession({ client, store, key: 'ou_1', tokens: maybe, logger: undefined, timers: undefined })
})

test('what a session can not do without', () => {
  // @ts-expect-error a pair that is kept nowhere is lost with the process
  createUserSession({ client, key: 'ou_1' })
  // @ts-expect-error users share a store, so each has a key
  createUserSession({ client, store })
  // @ts-expect-error a user client has no secret to refresh with
  createUserSession({ client: client.asUser('u-1'), store, key: 'ou_1' })
  // @ts-expect-error the browser's state is asked for, even where there is none
  void createLogin({ client, store, redirectURI: 'https://a.example' }).finish({ url: '' })
})

test('errors tell what to do by their fields', () => {
  const error: unknown = undefined
  if (isLarkLoginError(error)) expectTypeOf(error.reason).toEqualTypeOf<'denied' | 'state' | 'code'>()
  if (isLarkStoreError(error)) expectTypeOf(error.tokens).toEqualTypeOf<UserAccessTokenData | undefined>()
})
