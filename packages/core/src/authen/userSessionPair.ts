import type { UserAccessTokenData } from './userToken.ts'

/** Renewed this long before its end, while calls go on with it. */
const AHEAD_MS = 5 * 60_000
/** With less than this left, a token may die on its way. */
const LEAST_LEFT_MS = 10_000
/** Where Lark names no lifetime. A guess that is too long is put right by the refusal. */
const UNKNOWN_LIFE_S = 3_600
/** As long as a user's consent lasts: no refresh token outlives it. */
const CONSENT_MS = 365 * 24 * 60 * 60_000

/** A user's tokens, as a session keeps them. */
export interface Pair {
  accessToken: string
  expiresAtMs: number
  renewAtMs: number
  refreshToken?: string
  refreshExpiresAtMs?: number
  scope?: string
}

export function toPair(tokens: UserAccessTokenData, nowMs: number): Pair {
  const { access_token: accessToken, refresh_token: refreshToken, refresh_expires_in: refreshExpiresIn, scope } = tokens
  if (typeof accessToken !== 'string' || accessToken === '') {
    throw new TypeError(
      `tokens: expected the data that getUserAccessToken returned, got ${typeof accessToken} as access_token`,
    )
  }
  const lifeMs = seconds(tokens.expires_in, UNKNOWN_LIFE_S) * 1000
  const pair: Pair = {
    accessToken,
    expiresAtMs: nowMs + lifeMs,
    renewAtMs: nowMs + lifeMs - Math.min(AHEAD_MS, lifeMs / 2),
  }
  if (refreshToken) {
    pair.refreshToken = refreshToken
    pair.refreshExpiresAtMs = nowMs + Math.min(CONSENT_MS, seconds(refreshExpiresIn, CONSENT_MS / 1000) * 1000)
  }
  if (scope) pair.scope = scope
  return pair
}

/** The same, as Lark would hand it out now. */
export function toTokens(pair: Pair, nowMs: number): UserAccessTokenData {
  const left = (untilMs: number) => Math.max(0, Math.round((untilMs - nowMs) / 1000))
  const { accessToken, expiresAtMs, refreshToken, refreshExpiresAtMs, scope } = pair
  return {
    access_token: accessToken,
    expires_in: left(expiresAtMs),
    token_type: 'Bearer',
    ...(refreshToken && { refresh_token: refreshToken }),
    ...(refreshExpiresAtMs && { refresh_expires_in: left(refreshExpiresAtMs) }),
    ...(scope && { scope }),
  }
}

export function isAlive(pair: Pair, nowMs: number): boolean {
  return pair.expiresAtMs - nowMs > LEAST_LEFT_MS
}

/** How long there is something to keep: the refresh token outlives the access token. */
export function lifeMsOf({ expiresAtMs, refreshExpiresAtMs }: Pair, nowMs: number): number {
  return Math.max(1, (refreshExpiresAtMs ?? expiresAtMs) - nowMs)
}

export function write(pair: Pair): string {
  return JSON.stringify({ v: 1, ...pair })
}

/** What a session has kept, if it is ours to understand. */
export function read(text: string): Pair | undefined {
  try {
    const { v, ...pair } = JSON.parse(text) as Partial<Pair> & { v?: unknown }
    const isPair =
      v === 1 &&
      typeof pair.accessToken === 'string' &&
      typeof pair.expiresAtMs === 'number' &&
      typeof pair.renewAtMs === 'number' &&
      ['string', 'undefined'].includes(typeof pair.refreshToken)
    return isPair ? (pair as Pair) : undefined
  } catch {
    return undefined
  }
}

function seconds(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise
}
