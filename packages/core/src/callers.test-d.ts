import { expectTypeOf, test } from 'vitest'
import type { AnyCaller, Caller } from './caller.ts'
import type { Client, UserClient } from './client.ts'
import {
  type Answer,
  bind,
  createClient,
  getBotInfo,
  getTenantAccessToken,
  getUserAccessToken,
  getUserInfo,
  memoryStore,
  paginate,
  request,
} from './index.ts'

declare const client: Client
declare const user: UserClient
declare const forTenants: (caller: Caller<'tenant'> & { id: string }) => void
declare const forUsers: (caller: Caller<'user'> & { id: string }) => void
declare const forBoth: (caller: Caller<'tenant' | 'user'> & { id: string }) => void
declare const maybe: string | undefined

test('each form of caller fits where the endpoint takes its token', () => {
  forTenants({ client, id: '1' })
  forTenants({ client: client.forTenant('tenant-1'), id: '1' })
  forTenants({
    tenantAccessToken: 't-1',
    domain: 'lark',
    id: '1',
    signal: new AbortController().signal,
    timeoutMs: 1,
    headers: { a: 'b' },
  })
  forUsers({ client: client.asUser('u-1'), id: '1' })
  forUsers({ userAccessToken: 'u-1', id: '1' })
  forBoth({ client, id: '1' })
  forBoth({ client: user, id: '1' })
  forBoth({ tenantAccessToken: 't-1', id: '1' })
  forBoth({ userAccessToken: 'u-1', id: '1' })
})

test('callers cannot be mixed', () => {
  // @ts-expect-error a client has its token already
  forBoth({ client, tenantAccessToken: 't-1', id: '1' })
  // @ts-expect-error a client has its line already
  forBoth({ client, domain: 'lark', id: '1' })
  // @ts-expect-error one token, not two
  forBoth({ tenantAccessToken: 't-1', userAccessToken: 'u-1', id: '1' })
  // @ts-expect-error there is no default client
  forBoth({ id: '1' })
  // @ts-expect-error a token that may be missing is no caller
  forBoth({ tenantAccessToken: maybe, id: '1' })
})

test('endpoints for tenants refuse users, and the other way round', () => {
  // @ts-expect-error a client that acts as a user
  forTenants({ client: user, id: '1' })
  // @ts-expect-error a user's token
  forTenants({ userAccessToken: 'u-1', id: '1' })
  // @ts-expect-error a client that acts as the app
  forUsers({ client, id: '1' })
  // @ts-expect-error a tenant's token
  forUsers({ tenantAccessToken: 't-1', id: '1' })
  // @ts-expect-error the bot is the app's
  void getBotInfo({ client: user })
  // @ts-expect-error the app is no user
  void getUserInfo({ client })
  void getBotInfo({ client })
  void getUserInfo({ client: user })
})

test('the functions for tokens take the app, or the app’s token with what it needs', () => {
  void getTenantAccessToken({ appId: 'cli_1', appSecret: 's' })
  void getTenantAccessToken({ client })
  void getTenantAccessToken({ appAccessToken: 'a-1', tenantKey: 'k' })
  void getUserAccessToken({ client, code: 'c', codeVerifier: maybe })
  void getUserAccessToken({ appAccessToken: 'a-1', code: 'c' })
  // @ts-expect-error an id without its secret
  void getTenantAccessToken({ appId: 'cli_1' })
  // @ts-expect-error a token of the app's, and no tenant
  void getTenantAccessToken({ appAccessToken: 'a-1' })
  // @ts-expect-error the older endpoints know no PKCE
  void getUserAccessToken({ appAccessToken: 'a-1', code: 'c', codeVerifier: 'v' })
  // @ts-expect-error a code is what it is about
  void getUserAccessToken({ client })
})

test('an answer is Lark’s, with the data that was asked for', () => {
  expectTypeOf(client.request<{ name: string }>({ method: 'GET', path: 'x' })).resolves.toEqualTypeOf<
    Answer<{ name: string }>
  >()
  expectTypeOf(client.request({ method: 'GET', path: 'x', as: 'response' })).resolves.toEqualTypeOf<Response>()
  expectTypeOf(request<undefined, { bot: string }>({ client }, { method: 'GET', path: 'x' }))
    .resolves.toHaveProperty('bot')
    .toEqualTypeOf<string>()
  // @ts-expect-error what nobody described is not known
  void client.request({ method: 'GET', path: 'x' }).then(({ data }) => data.name)
  // @ts-expect-error a method that the platform does not have
  void client.request({ method: 'HEAD', path: 'x' })
})

test('a user’s client cannot act for tenants', () => {
  expectTypeOf(user).not.toHaveProperty('asUser')
  expectTypeOf(user).not.toHaveProperty('forTenant')
  expectTypeOf<AnyCaller['client']>().toEqualTypeOf<Client | UserClient | undefined>()
})

test('a client is made of what it needs', () => {
  createClient({
    appId: 'cli_1',
    appSecret: 's',
    domain: new URL('http://localhost'),
    store: memoryStore(),
    retries: undefined,
  })
  // @ts-expect-error no secret
  createClient({ appId: 'cli_1' })
  // @ts-expect-error no such platform
  createClient({ appId: 'cli_1', appSecret: 's', domain: 'open.feishu.cn' })
})

test('bound functions lose their caller and keep the rest', () => {
  const lark = bind(client, { getBotInfo, forBoth, forTenants })

  expectTypeOf(lark.getBotInfo()).toEqualTypeOf<ReturnType<typeof getBotInfo>>()
  void lark.getBotInfo({ timeoutMs: 1 })
  lark.forBoth({ id: '1' })
  // @ts-expect-error the parameters that are no caller's are still needed
  lark.forBoth()
  // @ts-expect-error the caller is bound
  lark.forBoth({ id: '1', tenantAccessToken: 't-1' })
  // @ts-expect-error of the right type
  lark.forTenants({ id: 1 })
})

interface Params {
  client: Client
  containerId: string
  pageToken?: string | undefined
}
declare const listItems: (
  params: Params,
) => Promise<Answer<{ items: { id: string }[]; has_more: boolean; page_token?: string }>>
declare const listUsers: (
  params: Params,
) => Promise<Answer<{ user_list?: number[]; groups: boolean[]; has_more: boolean }>>
declare const getOne: (params: Params) => Promise<Answer<{ name: string }>>

test('a walk yields the items of its list', () => {
  const params = { client, containerId: 'oc_1' }

  expectTypeOf(paginate(listItems, params).toArray()).resolves.toEqualTypeOf<{ id: string }[]>()
  expectTypeOf(paginate(listUsers, params, { items: 'user_list' }).toArray()).resolves.toEqualTypeOf<number[]>()
  expectTypeOf(paginate(listUsers, params, { items: 'groups' }).toArray({ limit: 3 })).resolves.toEqualTypeOf<
    boolean[]
  >()
  // @ts-expect-error no list of that name
  paginate(listUsers, params, { items: 'has_more' })
  // @ts-expect-error the parameters of the list are needed
  paginate(listItems, { client })
  // @ts-expect-error what has no pages can't be walked
  paginate(getOne, params)
})
