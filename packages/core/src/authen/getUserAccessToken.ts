import { OAUTH_FIELDS, requestAsApp } from '../auth/requestAsApp.ts'
import type { AppCredentials } from '../auth/types.ts'
import type { Line } from '../caller.ts'
import { request } from '../request.ts'
import type { CallOptions } from '../transport/call.ts'
import { checkVerifier } from './pkce.ts'
import { toUserAccessToken, type UserAccessTokenResponse } from './userToken.ts'

/** The app's own token, for the older OIDC endpoints; pass the app itself to use the current one. */
export type AppTokenCaller = CallOptions & Line & { appAccessToken: string; appId?: undefined; appSecret?: undefined }

export type GetUserAccessTokenParams = (
  | (AppCredentials & {
      appAccessToken?: undefined
      /** The one that {@link getAuth} was given, where the app has several. */
      redirectURI?: string | undefined
      /** What {@link getAuth} returned beside the URL; needed after it, since it always sends a challenge. */
      codeVerifier?: string | undefined
      /** Fewer scopes than the user agreed to, separated by spaces. */
      scope?: string | undefined
    })
  | AppTokenCaller
) & {
  /** From the consent page, see {@link parseAuthCallback}: good for five minutes, once. */
  code: string
}

/**
 * Exchanges the consent page's code for the user's tokens.
 *
 * - Endpoint: `POST /open-apis/authen/v2/oauth/token`; with `appAccessToken`, `POST /open-apis/authen/v1/oidc/access_token`
 * - Limits: 1000 a minute and 50 a second; a code works once, so that this is never repeated by itself
 * - Errors: 20003 code invalid or used · 20004 code expired · 20049 wrong codeVerifier · 20071 wrong redirectURI · 20024 code of another app
 *
 * @returns the tokens, in `data` whichever endpoint sent them
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token
 * @example const { data } = await getUserAccessToken({ appId: 'cli_…', appSecret: '…', code, codeVerifier })
 */
export async function getUserAccessToken(params: GetUserAccessTokenParams): Promise<UserAccessTokenResponse> {
  if (params.appAccessToken !== undefined) {
    const { code, ...caller } = params
    const answer = await request(caller, {
      method: 'POST',
      path: 'authen/v1/oidc/access_token',
      body: { grant_type: 'authorization_code', code },
      secrets: [code],
    })
    return toUserAccessToken(answer)
  }
  const { code, redirectURI, codeVerifier, scope, ...caller } = params
  if (codeVerifier !== undefined) checkVerifier(codeVerifier)
  const answer = await requestAsApp(
    caller,
    {
      method: 'POST',
      path: 'authen/v2/oauth/token',
      body: { grant_type: 'authorization_code', code, redirect_uri: redirectURI, code_verifier: codeVerifier, scope },
      secrets: codeVerifier === undefined ? [code] : [code, codeVerifier],
    },
    OAUTH_FIELDS,
  )
  return toUserAccessToken(answer)
}
