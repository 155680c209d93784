import { LarkLoginError } from '../errors/larkLoginError.ts'
import { scrub } from '../transport/scrub.ts'
import { sameText } from './pkce.ts'

export interface ParseAuthCallbackParams {
  /** The address that the browser came back to, whole or from the path on, or its query as `URLSearchParams`. */
  url: string | URL | URLSearchParams
  /** What {@link getAuth} returned for this very browser; use it once. */
  state: string
}

/** What the consent page sent back. */
export interface AuthResponse {
  /** For {@link getUserAccessToken}; good for five minutes, once. */
  code: string
  state: string
}

/**
 * Reads what the consent page sent the browser back with, before any call is made.
 *
 * @throws {LarkLoginError} when the state is not this browser's, or the user said no: `reason` tells which
 * @see https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code
 * @example const { code } = parseAuthCallback({ url: request.url, state: session.state })
 */
export function parseAuthCallback({ url, state: expected }: ParseAuthCallbackParams): AuthResponse {
  if (typeof expected !== 'string' || expected === '')
    throw new TypeError('state: expected the one that getAuth returned')
  const query = queryOf(url)
  const states = query.getAll('state')
  const state = states[0] ?? ''
  // Checked before anything else is read: without it, the rest may be an attacker's.
  if (states.length !== 1 || !sameText(state, expected)) {
    throw new LarkLoginError(
      'state',
      'this login was not begun here: its state is missing or another one.\nFix: begin the login again.',
    )
  }
  const refused = query.get('error')
  if (refused) throw new LarkLoginError('denied', `the user did not log in: ${scrub(refused, []).slice(0, 100)}.`)
  const codes = query.getAll('code')
  const code = codes[0]
  if (codes.length !== 1 || !code)
    throw new LarkLoginError('code', 'the consent page sent no code back.\nFix: begin the login again.')
  return { code, state }
}

function queryOf(url: ParseAuthCallbackParams['url']): URLSearchParams {
  if (url instanceof URLSearchParams) return url
  // A server sees the path alone; any origin will do to read a query.
  return new URL(String(url), 'http://localhost').searchParams
}
