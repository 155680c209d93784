import type { Client } from '../client.ts'
import { LarkLoginError } from '../errors/larkLoginError.ts'
import { LarkStoreError } from '../errors/larkStoreError.ts'
import { guardStore } from '../tokens/guardedStore.ts'
import { keyPrefix } from '../tokens/keyPrefix.ts'
import type { TokenStore } from '../tokens/store.ts'
import { platformTimers, type Timers } from '../transport/timers.ts'
import { type GetAuthParams, getAuth } from './getAuth.ts'
import { getUserAccessToken } from './getUserAccessToken.ts'
import { parseAuthCallback } from './parseAuthCallback.ts'
import type { UserAccessTokenData } from './userToken.ts'

/** The consent page is left open for a while, and not for longer. */
const LOGIN_MS = 10 * 60_000

export interface LoginOptions {
  client: Client
  /** Keeps the PKCE verifier for ten minutes; shared where several machines serve the site. */
  store: TokenStore
  /** Where the user comes back to; one of the app's redirect URLs, without a fragment. */
  redirectURI: string
  /** Scopes to ask for, at most 50; `offline_access` is needed to stay logged in for longer than two hours. */
  scope?: GetAuthParams['scope']
  /** The clock. For tests. */
  timers?: Timers | undefined
}

export interface BegunLogin {
  /** Send the browser here. */
  url: string
  /** Tie it to this browser: a cookie that is `HttpOnly`, `Secure`, `SameSite=Lax` and ends in ten minutes. */
  state: string
}

export interface FinishLoginParams {
  /** The address that the browser came back to, whole or from the path on, or its query as `URLSearchParams`. */
  url: string | URL | URLSearchParams
  /** What the browser's cookie holds; `undefined` where it holds none. */
  state: string | undefined
}

/** A log-in page's two halves. */
export interface Login {
  /**
   * @throws {LarkStoreError} when the store won't keep it
   */
  begin(): Promise<BegunLogin>
  /**
   * Takes each login once, and sends nothing before it is known to be this browser's.
   *
   * @returns the user's tokens, for `session.save(tokens)`
   * @throws {LarkLoginError} when the user said no, or the login isn't this browser's, too old, or has come back before
   * @throws {LarkApiError} when Lark refuses the code
   */
  finish(params: FinishLoginParams): Promise<UserAccessTokenData>
}

/**
 * “Log in with Feishu” for a site: a one-time state of ten minutes, PKCE with a verifier that never leaves the server,
 * and the exchange of the code.
 *
 * @throws {TypeError} when an option can't be right
 * @see https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code
 * @example
 * const login = createLogin({ client, store, redirectURI: 'https://app.example/callback', scope: 'offline_access' })
 * const { url, state } = await login.begin()
 * const tokens = await login.finish({ url: request.url, state: cookie })
 */
export function createLogin({ client, store, redirectURI, scope, timers = platformTimers }: LoginOptions): Login {
  if (typeof store?.get !== 'function') throw new TypeError('store: expected a TokenStore, such as memoryStore()')
  const guarded = guardStore(store, timers, undefined)
  const nameOf = (state: string) => `${keyPrefix(client.domain, client.appId)}:login:${encodeURIComponent(state)}`
  return {
    async begin() {
      const { url, state, codeVerifier } = await getAuth({ client, redirectURI, scope })
      if (await guarded.set(nameOf(state), codeVerifier, LOGIN_MS)) return { url, state }
      throw new LarkStoreError('the login was not begun: the store failed.\nFix: begin it again.')
    },
    async finish({ url, state = '' }) {
      if (state === '') throw notBegun()
      const { code } = parseAuthCallback({ url, state })
      const codeVerifier = await guarded.get(nameOf(state))
      // Whoever deletes it has it: a second one, at the same moment or later, finds nothing.
      const taken = codeVerifier ? await guarded.deleteIfEqual(nameOf(state), codeVerifier) : codeVerifier
      if (taken === undefined) {
        throw new LarkStoreError("the login was not finished: the store didn't answer.\nFix: begin the login again.")
      }
      if (!codeVerifier || !taken) throw notBegun()
      const { data } = await getUserAccessToken({ client, code, codeVerifier, redirectURI })
      return data
    },
  }
}

function notBegun(): LarkLoginError {
  return new LarkLoginError(
    'state',
    'this login was not begun by this browser in the last ten minutes, or it has come back before.\nFix: begin the login again.',
  )
}
