import type { IssuedToken } from '../auth/tokens.ts'
import { secret } from '../ids.ts'
import type { World } from '../world.ts'
import { REFRESH_LIFE_MS, type RefreshGrant } from './grants.ts'

/** The newer tokens are as long as the JWTs of the platform: whoever stores too few bytes finds out here. */
const LONG = 1300

export interface UserTokenPair {
  access: IssuedToken
  refresh: RefreshGrant | undefined
}

export function issueUserTokens(
  {
    openId,
    scopes,
    generation,
    refreshable,
  }: Pick<RefreshGrant, 'openId' | 'scopes' | 'generation'> & { refreshable: boolean },
  world: World,
): UserTokenPair {
  const isLong = generation === 'v2'
  const access = world.tokens.user({
    value: isLong ? secret('eyJ', LONG) : secret('u-', 38),
    openId,
    ...(scopes && { scopes }),
  })
  if (!refreshable) return { access, refresh: undefined }
  const refresh: RefreshGrant = {
    value: isLong ? secret('eyJ', LONG) : secret('ur-', 38),
    openId,
    scopes,
    generation,
    expiresAtMs: world.clock.now() + REFRESH_LIFE_MS,
    used: false,
    revoked: false,
  }
  world.grants.refreshes.set(refresh.value, refresh)
  return { access, refresh }
}

export const secondsLeft = (expiresAtMs: number, world: World): number =>
  Math.floor((expiresAtMs - world.clock.now()) / 1000)
