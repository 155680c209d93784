import { createHash } from 'node:crypto'
import { sameSecret } from '../auth/appTokens.ts'
import { Refusal, refuse } from '../http/refusal.ts'
import { type Call, noContract, type Route } from '../http/route.ts'
import type { World } from '../world.ts'
import type { CodeGrant } from './grants.ts'
import { issueUserTokens, secondsLeft, type UserTokenPair } from './userTokens.ts'

/** The names that OAuth has for the platform's codes. */
const OAUTH_ERRORS: Record<number, string> = {
  20002: 'invalid_client',
  20048: 'invalid_client',
  20036: 'unsupported_grant_type',
  20067: 'invalid_scope',
  20068: 'invalid_scope',
  20003: 'invalid_grant',
  20004: 'invalid_grant',
  20024: 'invalid_grant',
  20026: 'invalid_grant',
  20037: 'invalid_grant',
  20049: 'invalid_grant',
  20064: 'invalid_grant',
  20065: 'invalid_grant',
  20071: 'invalid_grant',
  20073: 'invalid_grant',
}

function parameter(call: Call, name: string): string {
  const value = call.body[name]
  if (value === undefined || value === '') refuse(20001, `The parameter ${name} is missing`)
  if (typeof value !== 'string') refuse(20063, `The parameter ${name} is no string`)
  return value
}

function checkClient(call: Call, world: World): void {
  const basic = /^Basic /i.test(call.headers.get('authorization') ?? '')
  if (basic && call.body.client_secret !== undefined) refuse(20070, 'Two ways of client authentication at once')
  if (parameter(call, 'client_id') !== world.app.appId) refuse(20048, 'The app does not exist')
  if (!sameSecret(parameter(call, 'client_secret'), world.app.appSecret)) refuse(20002, 'The client secret is invalid')
}

/** The scopes that are asked for, or all that were agreed to. */
function narrowed(call: Call, agreed: string[] | undefined): string[] | undefined {
  if (call.body.scope === undefined) return agreed
  const asked = parameter(call, 'scope').split(' ').filter(Boolean)
  if (new Set(asked).size < asked.length) refuse(20067, 'A scope is named twice')
  if (asked.some(scope => agreed !== undefined && !agreed.includes(scope))) {
    refuse(20068, 'A scope was not agreed to by the user')
  }
  return asked
}

function checkVerifier(call: Call, grant: CodeGrant): void {
  if (grant.challenge === undefined) return
  const { code_verifier: verifier } = call.body
  if (typeof verifier !== 'string') refuse(20049, 'code_verifier is missing')
  const made = grant.challengeMethod === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier
  if (!sameSecret(made, grant.challenge)) refuse(20049, 'code_verifier does not fit the challenge')
}

/** Spends a code; used by the older endpoints too, which know neither redirect nor verifier. */
export function spendCode(code: string, world: World): CodeGrant {
  const grant = world.grants.codes.get(code)
  if (!grant) refuse(20003, 'The authorization code is unknown')
  if (grant.used) refuse(20065, 'The authorization code was used already')
  if (grant.expiresAtMs <= world.clock.now()) refuse(20004, 'The authorization code has expired')
  return grant
}

function byCode(call: Call, world: World): UserTokenPair {
  const grant = spendCode(parameter(call, 'code'), world)
  const redirect = call.body.redirect_uri
  if (redirect !== undefined && redirect !== grant.redirectUri) refuse(20071, 'redirect_uri is another one')
  checkVerifier(call, grant)
  const scopes = narrowed(call, grant.scopes)
  grant.used = true
  const refreshable = scopes?.includes('offline_access') === true && world.app.refreshTokens
  return issueUserTokens({ openId: grant.openId, scopes, generation: 'v2', refreshable }, world)
}

function byRefreshToken(call: Call, world: World): UserTokenPair {
  const value = parameter(call, 'refresh_token')
  if (!world.app.refreshTokens) refuse(20074, 'The app may not refresh user tokens')
  const grant = world.grants.refreshes.get(value)
  if (grant?.generation !== 'v2') refuse(20026, 'The refresh token is invalid')
  if (grant.used) refuse(20073, 'The refresh token was used already')
  if (grant.revoked) refuse(20064, 'The refresh token was revoked')
  if (grant.expiresAtMs <= world.clock.now()) refuse(20037, 'The refresh token has expired')
  const scopes = narrowed(call, grant.scopes)
  grant.used = true
  return issueUserTokens({ openId: grant.openId, scopes, generation: 'v2', refreshable: true }, world)
}

function grantFor(call: Call, world: World): UserTokenPair {
  const type = parameter(call, 'grant_type')
  checkClient(call, world)
  if (type === 'authorization_code') return byCode(call, world)
  if (type === 'refresh_token') return byRefreshToken(call, world)
  return refuse(20036, 'grant_type is authorization_code or refresh_token')
}

function answer(body: Record<string, unknown>, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

export const oauthToken: Route = {
  on: 'POST /open-apis/authen/v2/oauth/token',
  contract: noContract(),
  run(call, world) {
    try {
      const { access, refresh } = grantFor(call, world)
      return answer(
        {
          code: 0,
          access_token: access.value,
          expires_in: secondsLeft(access.expiresAtMs, world),
          ...(refresh && {
            refresh_token: refresh.value,
            refresh_token_expires_in: secondsLeft(refresh.expiresAtMs, world),
          }),
          scope: access.scopes?.join(' ') ?? 'auth:user.id:read',
          token_type: 'Bearer',
        },
        200,
      )
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { code, message } = error
      return answer({ code, error: OAUTH_ERRORS[code] ?? 'invalid_request', error_description: message }, 400)
    }
  },
}
