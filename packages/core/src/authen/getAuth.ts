import type { Client } from '../client.ts'
import { accountsBase, type Domain } from '../domain.ts'
import { challengeOf, checkVerifier, randomText } from './pkce.ts'

export type GetAuthParams = (
  | { appId: string; domain?: Domain | undefined; client?: undefined }
  | { client: Pick<Client, 'appId' | 'domain'>; appId?: undefined; domain?: undefined }
) & {
  /** Where the user comes back to, with `code` and `state`; one of the app's redirect URLs, without a fragment. */
  redirectURI: string
  /** Returned with the code, to tie the answer to this browser. Default: 256 random bits. */
  state?: string | undefined
  /** Scopes to ask for, at most 50; `offline_access` is needed to refresh later. */
  scope?: string | readonly string[] | undefined
  /** `'consent'` shows the page again to those who have agreed before. */
  prompt?: 'consent' | undefined
  /** PKCE verifier, 43 to 128 characters. Default: 256 random bits. */
  codeVerifier?: string | undefined
}

/** A login about to start. Keep `state` and `codeVerifier` for this browser alone, for ten minutes, until it comes back. */
export interface AuthRequest {
  /** Send the user's browser here. */
  url: string
  /** For {@link parseAuthCallback}. */
  state: string
  /** For {@link getUserAccessToken}. */
  codeVerifier: string
}

/**
 * Begins “log in with Feishu”: builds the address of the consent page, protected by a state and PKCE (S256). Sends nothing.
 *
 * - Page: `GET /open-apis/authen/v1/authorize` on the accounts host, in the user's browser
 * - Errors there: 20029 redirect URL not on the app's list · 20027, 20043 scope not granted to the app or unknown
 *
 * @throws {TypeError} when a parameter can't be right
 * @see https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code
 * @example const { url, state, codeVerifier } = await getAuth({ appId: 'cli_…', redirectURI: 'https://app.example/callback' })
 */
export async function getAuth(params: GetAuthParams): Promise<AuthRequest> {
  const { redirectURI, state = randomText(), scope, prompt, codeVerifier = randomText() } = params
  const { appId, domain } = params.client ?? params
  if (!appId) throw new TypeError("appId: expected a string that isn't empty")
  checkVerifier(codeVerifier)
  // Behind a fragment, the code would never reach the server.
  if (!URL.canParse(redirectURI) || redirectURI.includes('#')) {
    throw new TypeError('redirectURI: expected an absolute URL without a fragment')
  }
  if (state === '') throw new TypeError("state: expected a string that isn't empty; leave it out to have one made")
  const scopes = typeof scope === 'string' ? scope.split(/\s+/).filter(Boolean) : (scope ?? [])
  if (scopes.length > 50) throw new TypeError(`scope: at most 50 at a time, got ${scopes.length}`)
  const url = new URL('open-apis/authen/v1/authorize', accountsBase(domain))
  const query = {
    client_id: appId,
    response_type: 'code',
    redirect_uri: redirectURI,
    scope: scopes.join(' '),
    state,
    code_challenge: await challengeOf(codeVerifier),
    code_challenge_method: 'S256',
    prompt,
  }
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value)
  return { url: url.href, state, codeVerifier }
}
