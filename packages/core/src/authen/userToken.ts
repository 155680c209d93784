import { LarkError } from '../errors/larkError.ts'

/** A user's tokens. Leave room for 4 KB each. */
export interface UserAccessTokenData {
  access_token: string
  /** Lifetime in seconds; about two hours. */
  expires_in: number
  token_type: string
  /** Only with the scope `offline_access`. Works once: each refresh brings the next one. */
  refresh_token?: string
  /** Lifetime of `refresh_token` in seconds. */
  refresh_expires_in?: number
  /** Scopes granted, separated by spaces. */
  scope?: string
  /** The older endpoints alone say whose tokens these are; see {@link getUserInfo}. */
  name?: string
  en_name?: string
  avatar_url?: string
  open_id?: string
  union_id?: string
  tenant_key?: string
}

/** A user's tokens as an answer; in `data` whichever endpoint sent them. */
export interface UserAccessTokenResponse {
  code: 0
  msg: string
  data: UserAccessTokenData
}

/** The current endpoint sends the tokens beside `code` and the older ones in `data`: this is the older shape for both. */
export function toUserAccessToken(answer: object): UserAccessTokenResponse {
  const whole = answer as Record<string, unknown>
  const { code: _, msg, data, ...flat } = whole
  const tokens = (typeof data === 'object' && data !== null ? data : flat) as Record<string, unknown>
  if (typeof tokens.access_token !== 'string') throw new LarkError('Lark answered without access_token')
  const { refresh_token_expires_in: refreshExpiresIn, ...rest } = tokens
  const shaped = refreshExpiresIn === undefined ? rest : { ...rest, refresh_expires_in: refreshExpiresIn }
  return { code: 0, msg: typeof msg === 'string' ? msg : 'success', data: shaped as unknown as UserAccessTokenData }
}
