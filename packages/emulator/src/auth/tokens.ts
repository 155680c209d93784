import type { Clock } from '../clock.ts'
import type { TokenKind } from '../contract/types.ts'
import { secret } from '../ids.ts'

const LIFE_MS = 2 * 3600_000
/** With this much left the platform hands out the same token again. */
const RENEWABLE_MS = 30 * 60_000

export interface IssuedToken {
  value: string
  /** An internal app's token speaks for the app and for the tenant. */
  kinds: TokenKind[]
  expiresAtMs: number
  /** Open id of who a user token speaks for. */
  openId?: string
  /** What the user agreed to; absent: everything that the app may do. */
  scopes?: string[]
}

export interface Tokens {
  /** The tenant's token of an internal app, which is its app token as well. */
  internal(): IssuedToken
  storeApp(): IssuedToken
  storeTenant(): IssuedToken
  user(token: Omit<IssuedToken, 'kinds' | 'expiresAtMs'>, lifeMs?: number): IssuedToken
  find(value: string): IssuedToken | undefined
  /** Forgets every token, as when an app's secret is reset. */
  revoke(kind?: TokenKind): void
}

export function createTokens(clock: Clock): Tokens {
  const issued = new Map<string, IssuedToken>()
  const current = new Map<string, IssuedToken>()

  function renewable(name: string, prefix: string, kinds: TokenKind[]): IssuedToken {
    const held = current.get(name)
    if (held && issued.has(held.value) && held.expiresAtMs - clock.now() >= RENEWABLE_MS) return held
    const token: IssuedToken = { value: secret(prefix, 38), kinds, expiresAtMs: clock.now() + LIFE_MS }
    issued.set(token.value, token)
    current.set(name, token)
    return token
  }

  return {
    internal: () => renewable('internal', 't-g1', ['tenant', 'app']),
    storeApp: () => renewable('storeApp', 'a-', ['app']),
    storeTenant: () => renewable('storeTenant', 't-g1', ['tenant']),
    user(fields, lifeMs = LIFE_MS) {
      const token: IssuedToken = { ...fields, kinds: ['user'], expiresAtMs: clock.now() + lifeMs }
      issued.set(token.value, token)
      return token
    },
    find: value => issued.get(value),
    revoke(kind) {
      for (const [value, token] of issued) {
        if (kind === undefined || token.kinds.includes(kind)) issued.delete(value)
      }
    },
  }
}
