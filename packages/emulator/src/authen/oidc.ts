import { avatarBody } from '../contact/wire.ts'
import { endpoints } from '../contract/endpoints.ts'
import { hasScope } from '../http/checkToken.ts'
import { refuse } from '../http/refusal.ts'
import { type Call, noContract, type Route, text } from '../http/route.ts'
import type { Person } from '../store/types.ts'
import type { World } from '../world.ts'
import { spendCode } from './oauthToken.ts'
import { issueUserTokens, secondsLeft, type UserTokenPair } from './userTokens.ts'

function spend(call: Call, world: World): UserTokenPair {
  if (text(call, 'grant_type') !== 'authorization_code') refuse(20036, 'grant_type is authorization_code')
  if (text(call, 'code') === '') refuse(20001, 'code is missing')
  const grant = spendCode(text(call, 'code'), world)
  grant.used = true
  return issueUserTokens({ ...grant, generation: 'v1', refreshable: true }, world)
}

function refresh(call: Call, world: World): UserTokenPair {
  if (text(call, 'grant_type') !== 'refresh_token') refuse(20036, 'grant_type is refresh_token')
  if (text(call, 'refresh_token') === '') refuse(20001, 'refresh_token is missing')
  const grant = world.grants.refreshes.get(text(call, 'refresh_token'))
  if (grant?.generation !== 'v1' || grant.used || grant.revoked) refuse(20026, 'The refresh token is invalid')
  if (grant.expiresAtMs <= world.clock.now()) refuse(20037, 'The refresh token has expired')
  grant.used = true
  return issueUserTokens({ ...grant, refreshable: true }, world)
}

function pairBody({ access, refresh: held }: UserTokenPair, world: World): Record<string, unknown> {
  return {
    access_token: access.value,
    refresh_token: held?.value,
    token_type: 'Bearer',
    expires_in: secondsLeft(access.expiresAtMs, world),
    refresh_expires_in: held && secondsLeft(held.expiresAtMs, world),
  }
}

/** What signing in tells about a person, as far as the scopes reach. */
function identityBody(openId: string, may: (scope: string) => boolean, world: World): Record<string, unknown> {
  const person = world.store.people.get(openId) as Person
  if (person.resigned) refuse(20021, 'The user has resigned')
  if (person.frozen) refuse(20022, 'The user is frozen')
  const { avatar_72: thumb, avatar_240: middle, avatar_640: big, avatar_origin: url } = avatarBody(person)
  return {
    name: person.name,
    en_name: person.enName,
    avatar_url: url,
    avatar_thumb: thumb,
    avatar_middle: middle,
    avatar_big: big,
    open_id: person.openId,
    union_id: person.unionId,
    tenant_key: world.app.tenantKey,
    ...(may('contact:user.email:readonly') && { email: person.email, enterprise_email: person.email }),
    ...(may('contact:user.employee_id:readonly') && { user_id: person.userId }),
    ...(may('contact:user.phone:readonly') && { mobile: person.mobile }),
    ...(may('contact:user.employee:readonly') && { employee_no: person.employeeNo }),
  }
}

/** The pages of these endpoints have one code for whatever is missing. */
function older(path: string, badToken: Route['badToken'], run: Route['run']): Route {
  const on = `POST /open-apis/authen/v1/${path}`
  const contract = { ...noContract(['app']), statuses: endpoints[on]?.statuses ?? {} }
  return { on, contract, refusalStatus: 200, ...(badToken && { badToken }), run }
}

const OIDC_BAD_TOKEN = { code: 20014, status: 200 }

function withScope(pair: UserTokenPair, world: World): Record<string, unknown> {
  return { ...pairBody(pair, world), scope: pair.access.scopes?.join(' ') ?? 'auth:user.id:read' }
}

function withIdentity(pair: UserTokenPair, world: World): Record<string, unknown> {
  const may = (scope: string): boolean => hasScope(scope, pair.access, world)
  return { ...pairBody(pair, world), ...identityBody(pair.access.openId ?? '', may, world) }
}

const userInfo: Route = {
  on: 'GET /open-apis/authen/v1/user_info',
  refusalStatus: 200,
  badToken: { code: 20005, status: 200 },
  run(call, world) {
    return { data: identityBody(call.token?.openId ?? '', scope => hasScope(scope, call.token, world), world) }
  },
}

export const oidcRoutes: Route[] = [
  older('oidc/access_token', OIDC_BAD_TOKEN, (call, world) => ({ data: withScope(spend(call, world), world) })),
  older('oidc/refresh_access_token', OIDC_BAD_TOKEN, (call, world) => ({
    data: withScope(refresh(call, world), world),
  })),
  older('access_token', undefined, (call, world) => ({ data: withIdentity(spend(call, world), world) })),
  older('refresh_access_token', undefined, (call, world) => ({ data: withIdentity(refresh(call, world), world) })),
  userInfo,
]
