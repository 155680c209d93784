import type { KyInstance } from 'ky'
import { type CredentialFields, withCredentials } from './auth/requestAsApp.ts'
import { bareSession, sessionOver, word } from './caller.ts'
import type { Domain } from './domain.ts'
import type { Hooks, Logger } from './hooks.ts'
import type { Pacing } from './lanes/pacing.ts'
import { observerOf } from './observerOf.ts'
import { appTokens } from './tokens/appTokens.ts'
import { guardStore } from './tokens/guardedStore.ts'
import { keyPrefix } from './tokens/keyPrefix.ts'
import type { TokenStore } from './tokens/store.ts'
import type { Answer, Call, CallOptions } from './transport/call.ts'
import { defaultPolicy } from './transport/policy.ts'
import { send } from './transport/send.ts'
import type { Policy, Session, TokenSource } from './transport/session.ts'
import { shortHint } from './transport/shortHints.ts'
import { platformTimers, type Timers } from './transport/timers.ts'

/** What a client is made of. */
export interface ClientOptions extends Hooks {
  /** The app's id, `cli_…`. */
  appId: string
  /** The app's secret. It is in no message, log or event of ours. */
  appSecret: string
  /** Default: `'feishu'`. */
  domain?: Domain | undefined
  /** `'store'` for apps that other tenants install; see {@link Client.forTenant} and {@link Client.saveAppTicket}. Default: `'internal'`. */
  appType?: 'internal' | 'store' | undefined
  /** A ky instance of your own: its hooks, `fetch` and `prefix` are used; its retries and time-outs are not. */
  instance?: KyInstance | undefined
  /** What carries requests. Default: the instance's, else the platform's `fetch`. */
  fetch?: typeof fetch | undefined
  /** Shared by many machines, so that they share tokens. Default: this process's memory. */
  store?: TokenStore | undefined
  /** Attempts after the first one fails on the network or at the server. Rate limits end by `totalTimeoutMs` alone. Default: 2. */
  retries?: number | undefined
  /** Limit for one attempt, in milliseconds. Default: 30,000. */
  timeoutMs?: number | undefined
  /** Limit for one attempt that sends a file, in milliseconds. Default: 120,000. */
  uploadTimeoutMs?: number | undefined
  /** No attempt starts after this many milliseconds. Default: 60,000. */
  totalTimeoutMs?: number | undefined
  /** Largest answer that is read, in bytes; downloads aside. Default: 10 MB. */
  maxAnswerBytes?: number | undefined
  /** `console`, or a logger like it. Default: none, and nothing is written. */
  logger?: Logger | undefined
  /** Finds the fix for a code, for error messages: `hintFor` of `@lark-sdk/core/hints` knows them all. Default: the commonest. */
  hintFor?: ((code: number) => string | undefined) | undefined
  /**
   * Waits on this side instead of being refused: keeps the platform's rates for each endpoint, and 5 a second to each chat and each user.
   * A call that waits holds no call to another chat. Shared by all machines whose `store` has `setIfAbsent`; `onLane` tells who waits.
   * Default: `false`.
   */
  pacing?: boolean | undefined
  /** The clock. For tests. */
  timers?: Timers | undefined
}

/** Calls Lark as the app. */
export interface Client {
  readonly kind: 'tenant'
  readonly appId: string
  readonly domain: Domain
  /**
   * Calls any endpoint of the platform, under the same rules as every function of this SDK.
   *
   * @example const { data } = await client.request<{ items: { guid: string }[] }>({ method: 'GET', path: 'task/v2/tasks' })
   */
  request(call: Call & CallOptions & { as: 'response' }): Promise<Response>
  request<Data = unknown, Top = unknown>(call: Call & CallOptions): Promise<Answer<Data> & Top>
  /**
   * Calls an endpoint that wants the app's id and secret in the body, under the names given: the secret never leaves the client
   * for anywhere else. The functions that get tokens use it.
   */
  requestAsApp<Top = unknown>(
    call: Omit<Call, 'token'> & CallOptions,
    fields: CredentialFields,
  ): Promise<Answer<undefined> & Top>
  /** A client that calls as one user. Takes their token, or a session that keeps it fresh. */
  asUser(user: string | TokenSource): UserClient
  /** A client of a store app that acts in one tenant. */
  forTenant(tenantKey: string): Client
  /** Keeps the ticket that the `app_ticket` event brings; store apps can't get a token without it. */
  saveAppTicket(ticket: string): Promise<void>
}

/** Calls Lark as one user. */
export interface UserClient extends Pick<Client, 'request' | 'appId' | 'domain'> {
  readonly kind: 'user'
}

/**
 * Makes a client: one app on one domain. Nothing is sent until the first call.
 *
 * @throws {TypeError} when an option can't be right
 * @example const client = createClient({ appId: 'cli_…', appSecret: '…', domain: 'lark' })
 */
export function createClient(options: ClientOptions): Client {
  const { appId, appSecret, domain = 'feishu', appType = 'internal', store } = options
  const credentials = { appId: word('appId', appId), appSecret: word('appSecret', appSecret) }
  const policy = policyOf(options)
  const prefix = keyPrefix(domain, appId)
  const app = { ...sessionOver(options, policy), fetch: options.fetch }
  const guarded = store && guardStore(store, policy.timers, options.logger)
  const tokens = appTokens({
    send: call => send(app, call),
    credentials,
    policy,
    store: guarded,
    keyPrefix: prefix,
    appType,
  })

  const lanes = new Map<string, Promise<Pacing>>()
  /** Loaded when the first call needs it, so that nobody else carries the table of rates. */
  function pacingOf(tenantKey: string): Promise<Pacing> {
    const pacing =
      lanes.get(tenantKey) ??
      import('./lanes/pacing.ts').then(({ createPacing }) =>
        createPacing({
          timers: policy.timers,
          onLane: policy.observer?.lane,
          store: guarded,
          prefix: `${prefix}:${tenantKey}`,
        }),
      )
    lanes.set(tenantKey, pacing)
    return pacing
  }

  function tenantClient(tenantKey?: string): Client {
    const pacing = options.pacing ? () => pacingOf(tenantKey ?? '') : undefined
    const session: Session = {
      ...app,
      lane: pacing && (async (call, signal) => (await pacing()).wait(call, signal)),
      kind: 'tenant',
      tokens: { app: tokens.app, tenant: tokens.tenant(tenantKey) },
    }
    return {
      kind: 'tenant',
      appId,
      domain,
      request: requestOver(session, pacing),
      requestAsApp: ((call, fields) =>
        send(session, withCredentials(call, fields, credentials))) as Client['requestAsApp'],
      asUser(user) {
        const own = typeof user === 'string' ? bareSession({ userAccessToken: user }) : { tokens: { user } }
        const userSession: Session = { ...session, kind: 'user', tokens: { ...session.tokens, ...own?.tokens } }
        return { kind: 'user', appId, domain, request: requestOver(userSession, pacing) }
      },
      forTenant: tenantClient,
      saveAppTicket: tokens.saveAppTicket,
    }
  }
  return tenantClient()
}

function requestOver(session: Session, pacing: (() => Promise<Pacing>) | undefined): Client['request'] {
  return (async (call: Call & CallOptions) => {
    const answer = await send(session, call)
    if (pacing) (await pacing()).learn(answer)
    return answer
  }) as Client['request']
}

function policyOf(options: ClientOptions): Policy {
  const { timers = platformTimers } = options
  const number = (
    name: 'retries' | 'timeoutMs' | 'uploadTimeoutMs' | 'totalTimeoutMs' | 'maxAnswerBytes',
    least: number,
  ) => {
    const value = options[name] ?? defaultPolicy[name]
    if (!(value >= least)) throw new TypeError(`${name}: expected a number of at least ${least}, got ${value}`)
    return value
  }
  return {
    retries: number('retries', 0),
    timeoutMs: number('timeoutMs', 1),
    uploadTimeoutMs: number('uploadTimeoutMs', 1),
    totalTimeoutMs: number('totalTimeoutMs', 0),
    maxAnswerBytes: number('maxAnswerBytes', 1),
    timers,
    observer: observerOf(options, options.logger),
    hintFor: options.hintFor ?? shortHint,
  }
}
