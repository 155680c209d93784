import type { Line } from '../caller.ts'
import { request } from '../request.ts'
import type { CallOptions } from '../transport/call.ts'
import { requestAsApp } from './requestAsApp.ts'
import type { AppCredentials, TenantAccessTokenResponse } from './types.ts'

export type GetTenantAccessTokenParams =
  | (AppCredentials & { appAccessToken?: undefined; tenantKey?: undefined })
  | (CallOptions &
      Line & {
        /** Store apps alone: the app's own token. */
        appAccessToken: string
        /** Store apps alone: the tenant to act in. */
        tenantKey: string
        appId?: undefined
        appSecret?: undefined
      })

/**
 * Gets a tenant token. A client gets and renews its tokens by itself; this is for those who keep them elsewhere.
 *
 * - Endpoint: `POST /open-apis/auth/v3/tenant_access_token/internal`; store apps: `POST /open-apis/auth/v3/tenant_access_token`
 * - Limits: with 30 minutes or more left, Lark hands out the same token again; below that, a new one, and both are valid
 * - Errors: 10003 no such app · 10014 wrong secret
 *
 * @returns Lark's answer; the token is beside `code`, not in `data`
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal
 * @example const { tenant_access_token, expire } = await getTenantAccessToken({ appId: 'cli_…', appSecret: '…' })
 */
export async function getTenantAccessToken({
  appAccessToken,
  tenantKey,
  ...caller
}: GetTenantAccessTokenParams): Promise<TenantAccessTokenResponse> {
  if (appAccessToken === undefined) {
    return requestAsApp<TenantAccessTokenResponse>(caller as AppCredentials, {
      method: 'POST',
      path: 'auth/v3/tenant_access_token/internal',
      repeatable: true,
    })
  }
  // Lark reads this token from the body; it goes in the header as well, so that it is treated as the secret it is.
  return request<undefined, TenantAccessTokenResponse>(
    { ...caller, appAccessToken },
    {
      method: 'POST',
      path: 'auth/v3/tenant_access_token',
      body: { app_access_token: appAccessToken, tenant_key: tenantKey },
      repeatable: true,
    },
  )
}
