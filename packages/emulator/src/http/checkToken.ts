import type { IssuedToken } from '../auth/tokens.ts'
import type { EndpointContract } from '../contract/types.ts'
import type { World } from '../world.ts'
import { refuse } from './refusal.ts'
import type { Route } from './route.ts'

const KNOWN_FORM = /^(t-|u-|a-|eyJ)/

function kindOf(value: string): { code: number; what: string } {
  if (value.startsWith('t-')) return { code: 99991663, what: 'tenant' }
  if (value.startsWith('a-')) return { code: 99991664, what: 'app' }
  return { code: 99991668, what: 'user' }
}

/** Finds who calls, or refuses as the platform does. */
export function checkToken(header: string | null, contract: EndpointContract, route: Route, world: World): IssuedToken {
  const value = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1]
  if (value === undefined) refuse(99991661, 'Need a token: send Authorization: Bearer <token>', { status: 400 })
  if (!KNOWN_FORM.test(value)) refuse(99991671, 'Invalid token: must start with t-, u- or a-', { status: 400 })

  const { code, what } = kindOf(value)
  const bad = route.badToken ?? { code, status: 400 }
  const token = world.tokens.find(value)
  if (!token) refuse(bad.code, `Invalid ${what} access token`, { status: bad.status })
  if (token.expiresAtMs <= world.clock.now()) {
    if (token.openId !== undefined && !route.badToken)
      refuse(99991677, 'The user access token expired', { status: 400 })
    refuse(bad.code, `The ${what} access token expired`, { status: bad.status })
  }
  if (!token.kinds.some(kind => contract.tokens.includes(kind))) {
    refuse(bad.code, `A ${what} access token is not taken here`, { status: bad.status })
  }
  return token
}

function allowed(scope: string, token: IssuedToken, world: World): boolean {
  return world.scopes.has(scope) && (token.scopes === undefined || token.scopes.includes(scope))
}

/** Refuses with the scopes that would help, any one of them. */
export function requireScope(scopes: string[], token: IssuedToken, world: World): void {
  if (scopes.length === 0 || scopes.some(scope => allowed(scope, token, world))) return
  const user = token.openId !== undefined
  refuse(user ? 99991679 : 99991672, `Access denied. One of these scopes is required: [${scopes.join(', ')}]`, {
    status: 400,
    error: {
      permission_violations: scopes.map(subject => ({
        type: user ? 'action_privilege_required' : 'action_scope_required',
        subject,
      })),
    },
  })
}

export function hasScope(scope: string, token: IssuedToken | undefined, world: World): boolean {
  return token !== undefined && allowed(scope, token, world)
}
