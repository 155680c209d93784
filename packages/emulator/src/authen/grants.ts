/** A code that the consent page sent back. */
export interface CodeGrant {
  code: string
  openId: string
  redirectUri: string
  scopes: string[] | undefined
  challenge: string | undefined
  challengeMethod: 'S256' | 'plain'
  expiresAtMs: number
  used: boolean
}

export interface RefreshGrant {
  value: string
  openId: string
  scopes: string[] | undefined
  /** Tokens of the older endpoints are not taken by the newer one, nor the other way round. */
  generation: 'v1' | 'v2'
  expiresAtMs: number
  used: boolean
  revoked: boolean
}

export interface Grants {
  codes: Map<string, CodeGrant>
  refreshes: Map<string, RefreshGrant>
}

export const CODE_LIFE_MS: number = 5 * 60_000
export const REFRESH_LIFE_MS: number = 7 * 24 * 3600_000

export function createGrants(): Grants {
  return { codes: new Map(), refreshes: new Map() }
}
