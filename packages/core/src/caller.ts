import ky, { type KyInstance } from 'ky'
import type { Client, UserClient } from './client.ts'
import { apiBase, type Domain } from './domain.ts'
import type { CallOptions } from './transport/call.ts'
import { defaultPolicy } from './transport/policy.ts'
import type { Session, TokenSource } from './transport/session.ts'

/** Over what a call without a client goes. */
export interface Line {
  /**
   * A ky instance of your own: its hooks, `fetch` and `prefix` are used; its retries and time-outs are not.
   * A prefix that ends in `/open-apis` is taken as it is; under any other one, `open-apis/…` is added.
   */
  instance?: KyInstance | undefined
  /** Default: `'feishu'`. Without meaning where the instance has a prefix. */
  domain?: Domain | undefined
  client?: undefined
}

/** A tenant token of your own; it is neither renewed nor replaced. */
export interface TenantTokenCaller extends Line {
  tenantAccessToken: string
  userAccessToken?: undefined
}

/** A user token of your own; it is neither renewed nor replaced. */
export interface UserTokenCaller extends Line {
  userAccessToken: string
  tenantAccessToken?: undefined
}

/** The app itself, for the endpoints that hand out its tokens. */
export interface AppCaller extends Line {
  appId: string
  appSecret: string
}

/** A client, which keeps tokens fresh and machines in step. */
export interface ClientCaller<AnyClient = Client> {
  client: AnyClient
  instance?: undefined
  domain?: undefined
  tenantAccessToken?: undefined
  userAccessToken?: undefined
}

/**
 * Who calls, as part of a call's one object: a client, or a bare token and, if you like, a ky instance.
 * `Caller<'tenant' | 'user'>` are the endpoints that take either kind of token.
 */
export type Caller<Kind extends 'tenant' | 'user' = 'tenant'> = CallOptions &
  (
    | ('tenant' extends Kind ? TenantTokenCaller | ClientCaller<Client> : never)
    | ('user' extends Kind ? UserTokenCaller | ClientCaller<UserClient> : never)
  )

/** Whatever can make a call. */
export type AnyCaller = CallOptions & {
  client?: Client | UserClient | undefined
  tenantAccessToken?: string | undefined
  userAccessToken?: string | undefined
  appAccessToken?: string | undefined
  appId?: string | undefined
  appSecret?: string | undefined
  instance?: KyInstance | undefined
  domain?: Domain | undefined
}

const KINDS = { tenantAccessToken: 'tenant', userAccessToken: 'user', appAccessToken: 'app' } as const

/** A session for a caller without a client: one token, used as it is. */
export function bareSession(caller: AnyCaller): Session {
  const { instance = ky, domain, appId, appSecret } = caller
  const given = (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter(name => caller[name] !== undefined)
  const name = given[0]
  if (given.length > 1) throw new TypeError(`pass one of ${given.join(' and ')}, not both: each call has one caller`)
  const session: Session = {
    instance,
    init: {},
    base: apiBase(domain),
    policy: defaultPolicy,
    kind: 'none',
    tokens: {},
  }
  if (name) {
    const token = caller[name]
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
      throw new TypeError(
        `${name}: expected a token, got ${token === '' ? 'an empty string' : `a ${typeof token} that can't be one`}`,
      )
    }
    session.kind = KINDS[name]
    session.tokens = { [session.kind]: fixedToken(token) }
  } else if (appId !== undefined || appSecret !== undefined) {
    for (const [field, value] of Object.entries({ appId, appSecret })) {
      if (typeof value !== 'string' || value === '')
        throw new TypeError(`${field}: expected a string that isn't empty, got ${typeof value}`)
    }
    session.credentials = { appId: String(appId), appSecret: String(appSecret) }
  } else {
    throw new TypeError('who calls? pass client, or a token (tenantAccessToken, userAccessToken)')
  }
  return session
}

/** A token that can't be replaced. */
export function fixedToken(token: string): TokenSource {
  return { get: () => Promise.resolve(token), refuse: () => false }
}
