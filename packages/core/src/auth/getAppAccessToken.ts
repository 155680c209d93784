import { requestAsApp } from './requestAsApp.ts'
import type { AppAccessTokenResponse, AppCredentials } from './types.ts'

export type GetAppAccessTokenParams = AppCredentials & {
  /** Store apps alone: the ticket that the `app_ticket` event brought. */
  appTicket?: string | undefined
}

/**
 * Gets the app's own token. A client gets and renews its tokens by itself; this is for those who keep them elsewhere.
 *
 * - Endpoint: `POST /open-apis/auth/v3/app_access_token/internal`; with `appTicket`, `POST /open-apis/auth/v3/app_access_token`
 * - Limits: with 30 minutes or more left, Lark hands out the same token again; below that, a new one, and both are valid
 * - Errors: 10003 no such app · 10014 wrong secret · 10012 ticket no longer good
 *
 * @returns Lark's answer; the token is beside `code`, not in `data`
 * @throws {LarkApiError} when Lark refuses the call
 * @see https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token_internal
 * @example const { app_access_token } = await getAppAccessToken({ appId: 'cli_…', appSecret: '…' })
 */
export async function getAppAccessToken({
  appTicket,
  ...caller
}: GetAppAccessTokenParams): Promise<AppAccessTokenResponse> {
  return requestAsApp<AppAccessTokenResponse>(caller, {
    method: 'POST',
    path: appTicket === undefined ? 'auth/v3/app_access_token/internal' : 'auth/v3/app_access_token',
    body: { app_ticket: appTicket },
    repeatable: true,
    secrets: appTicket === undefined ? [] : [appTicket],
  })
}
