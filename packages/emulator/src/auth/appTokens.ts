import { timingSafeEqual } from 'node:crypto'
import { refuse } from '../http/refusal.ts'
import { type Call, noContract, type Route, text } from '../http/route.ts'
import { digest } from '../ids.ts'
import type { World } from '../world.ts'
import type { IssuedToken } from './tokens.ts'

/** Compares in a time that says nothing about where the two differ. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(digest(a, 64)), Buffer.from(digest(b, 64)))
}

function checkApp(call: Call, world: World, type: 'internal' | 'store' | undefined): void {
  const id = text(call, 'app_id')
  if (id === '' || id !== world.app.appId) refuse(10003, 'invalid param: app_id')
  if (!sameSecret(text(call, 'app_secret'), world.app.appSecret)) refuse(10014, 'app secret invalid')
  if (type !== undefined && world.app.type !== type) refuse(10014, `Not for ${world.app.type} apps`)
}

function expire(token: IssuedToken, world: World): number {
  return Math.floor((token.expiresAtMs - world.clock.now()) / 1000)
}

function route(path: string, run: Route['run']): Route {
  return { on: `POST /open-apis/auth/v3/${path}`, contract: noContract(), refusalStatus: 200, run }
}

const ok = { code: 0, msg: 'ok' }

export const appTokenRoutes: Route[] = [
  route('tenant_access_token/internal', (call, world) => {
    checkApp(call, world, 'internal')
    const token = world.tokens.internal()
    return { ...ok, tenant_access_token: token.value, expire: expire(token, world) }
  }),
  route('app_access_token/internal', (call, world) => {
    checkApp(call, world, 'internal')
    const token = world.tokens.internal()
    return { ...ok, app_access_token: token.value, tenant_access_token: token.value, expire: expire(token, world) }
  }),
  route('app_access_token', (call, world) => {
    checkApp(call, world, 'store')
    if (!sameSecret(text(call, 'app_ticket'), world.app.ticket)) refuse(10012, 'app_ticket invalid')
    const token = world.tokens.storeApp()
    return { ...ok, app_access_token: token.value, expire: expire(token, world) }
  }),
  route('tenant_access_token', (call, world) => {
    const token = world.tokens.find(text(call, 'app_access_token'))
    if (!token?.kinds.includes('app') || token.expiresAtMs <= world.clock.now()) {
      refuse(99991664, 'Invalid app access token')
    }
    if (text(call, 'tenant_key') !== world.app.tenantKey) refuse(10003, 'invalid param: tenant_key')
    const tenant = world.tokens.storeTenant()
    return { ...ok, tenant_access_token: tenant.value, expire: expire(tenant, world) }
  }),
  route('app_ticket/resend', (call, world) => {
    checkApp(call, world, undefined)
    if (world.app.type !== 'store') refuse(10016, 'Only store apps have tickets')
    // Like the platform's, the answer does not wait for the delivery.
    void world.delivering.eventV1({ type: 'app_ticket', app_ticket: world.app.ticket })
    return ok
  }),
]
