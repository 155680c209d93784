import { OAUTH_FIELDS, requestAsApp } from '../auth/requestAsApp.ts'
import type { AppCredentials } from '../auth/types.ts'
import { request } from '../request.ts'
import type { AppTokenCaller } from './getUserAccessToken.ts'
import { toUserAccessToken, type UserAccessTokenResponse } from './userToken.ts'

export type RefreshUserAccessTokenParams = (
  | (AppCredentials & {
      appAccessToken?: undefined
      /** Fewer scopes than before, separated by spaces. */
      scope?: string | undefined
    })
  | AppTokenCaller
) & {
  /** Works once. From the same generation of endpoints: the current one refuses those that OIDC handed out (20026). */
  refreshToken: string
}

/**
 * Exchanges a refresh token for new tokens. The old access token stays valid until it expires; the old refresh token is spent.
 *
 * - Endpoint: `POST /open-apis/authen/v2/oauth/token`; with `appAccessToken`, `POST /open-apis/authen/v1/oidc/refresh_access_token`
 * - Limits: 1000 a minute and 50 a second; never repeated by itself, since the token may be spent already
 * - Errors, after which the user has to log in again: 20026 invalid · 20037 expired · 20064 revoked · 20073 used before;
 *   20074 refreshing is off in the app's security settings
 *
 * @returns the tokens, in `data` whichever endpoint sent them; keep the new pair before using it
 * @throws {LarkAuthError} when the user has to log in again
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token
 * @example const { data } = await refreshUserAccessToken({ appId: 'cli_…', appSecret: '…', refreshToken })
 */
export async function refreshUserAccessToken(params: RefreshUserAccessTokenParams): Promise<UserAccessTokenResponse> {
  if (params.appAccessToken !== undefined) {
    const { refreshToken, ...caller } = params
    const answer = await request(caller, {
      method: 'POST',
      path: 'authen/v1/oidc/refresh_access_token',
      body: { grant_type: 'refresh_token', refresh_token: refreshToken },
      secrets: [refreshToken],
    })
    return toUserAccessToken(answer)
  }
  const { refreshToken, scope, ...caller } = params
  const answer = await requestAsApp(
    caller,
    {
      method: 'POST',
      path: 'authen/v2/oauth/token',
      body: { grant_type: 'refresh_token', refresh_token: refreshToken, scope },
      secrets: [refreshToken],
    },
    OAUTH_FIELDS,
  )
  return toUserAccessToken(answer)
}
