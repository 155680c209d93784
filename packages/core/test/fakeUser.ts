import { createClient, type TokenStore, type UserAccessTokenData } from '@lark-sdk/core'
import { fakeLark, json, type SeenRequest } from './fakeLark.ts'
import { type FakeTimers, fakeTimers } from './fakeTimers.ts'

/** What Lark does with one user: each refresh token works once, and access tokens can be revoked. */
export interface FakeUser {
  timers: FakeTimers
  client: ReturnType<typeof createClient>
  /** Refresh tokens that were sent, in order. */
  readonly spent: string[]
  /** Access tokens that were sent with calls, in order. */
  readonly sent: (string | undefined)[]
  /** Access tokens that Lark refuses, with this code. */
  readonly refused: Map<string, number>
  /** Answers of the next refreshes in place of the honest one; it is given as a function, which spends the token. */
  readonly next: ((honest: () => Response) => unknown)[]
  /** Tokens as a log-in brings them: `u-0` and `r-0` unless told otherwise. */
  tokens(more?: Partial<UserAccessTokenData>): UserAccessTokenData
}

export function fakeUser({ store, appId = 'cli_1' }: { store?: TokenStore; appId?: string } = {}): FakeUser {
  const timers = fakeTimers()
  const spent: string[] = []
  const sent: (string | undefined)[] = []
  const refused = new Map<string, number>()
  const next: FakeUser['next'] = []
  const used = new Set<string>()

  function refresh({ body }: SeenRequest): unknown {
    const { refresh_token: token } = body as { refresh_token: string }
    spent.push(token)
    const honest = () => {
      if (used.has(token)) return json({ code: 20073, error: 'invalid_grant', error_description: 'used' }, 400)
      used.add(token)
      const n = used.size
      return json({
        code: 0,
        access_token: `u-${n}`,
        expires_in: 7200,
        refresh_token: `r-${n}`,
        refresh_token_expires_in: 604_800,
        token_type: 'Bearer',
        scope: 'offline_access',
      })
    }
    return (next.shift() ?? (answer => answer()))(honest)
  }

  const lark = fakeLark([
    seen => {
      if (seen.path.endsWith('/oauth/token')) return refresh(seen)
      sent.push(seen.token)
      const code = refused.get(seen.token ?? '')
      return code === undefined ? { code: 0, msg: 'ok', data: {} } : json({ code, msg: 'no' }, 400)
    },
  ])
  const client = createClient({ appId, appSecret: 'app-secret', fetch: lark.fetch, timers, store })
  const tokens = (more: Partial<UserAccessTokenData> = {}): UserAccessTokenData => ({
    access_token: 'u-0',
    expires_in: 7200,
    refresh_token: 'r-0',
    refresh_expires_in: 604_800,
    token_type: 'Bearer',
    ...more,
  })
  return { timers, client, spent, sent, refused, next, tokens }
}
