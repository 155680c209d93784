import ky, { type KyInstance } from 'ky'
import type { Client, UserClient } from './client.ts'
import { apiBase, type Domain } from './domain.ts'
import { oneOf } from './oneOf.ts'
import type { Call, CallOptions } from './transport/call.ts'
import { defaultPolicy } from './transport/policy.ts'
import type { Policy, Session, TokenSource } from './transport/session.ts'

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
  instance?: KyInstance | undefined
  domain?: Domain | undefined
}

const CALLERS = ['client', 'tenantAccessToken', 'userAccessToken', 'appAccessToken'] as const

/**
 * A session for a caller without a client: its token, used as it is. `undefined` for one with a client.
 * Refuses two callers, which would otherwise show in the wrong tenant, and none unless no token is wanted.
 */
export function bareSession(caller: AnyCaller, wanted?: Call['token']): Session | undefined {
  const name = oneOf('caller', caller, CALLERS, wanted === 'none')
  if (name === 'client') return undefined
  const session = sessionOver(caller)
  if (!name) return session
  const kind = name.replace('AccessToken', '') as 'tenant' | 'user' | 'app'
  return { ...session, kind, tokens: { [kind]: fixedToken(word(name, caller[name])) } }
}

/** A session without a token. */
export function sessionOver(
  { instance = ky, domain }: Pick<Line, 'instance' | 'domain'>,
  policy: Policy = defaultPolicy,
): Session {
  return { instance, base: apiBase(domain), policy, kind: 'none', tokens: {} }
}

/** Refuses what can't stand in a header, and doesn't repeat it: it is a secret as a rule, unless it is empty. */
export function word(name: string, value: unknown): string {
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return value
  throw new TypeError(`${name}: expected a string without spaces${value === '' ? ", got ''" : ''}`)
}

/** A token that can't be replaced. */
function fixedToken(token: string): TokenSource {
  return { get: () => Promise.resolve(token), refuse: () => false }
}
