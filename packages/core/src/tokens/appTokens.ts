import { APP_FIELDS, withCredentials } from '../auth/requestAsApp.ts'
import type { LarkApiError } from '../errors/larkApiError.ts'
import { LarkError } from '../errors/larkError.ts'
import type { Call, CallOptions } from '../transport/call.ts'
import type { Policy, TokenSource } from '../transport/session.ts'
import { appTicket } from './appTicket.ts'
import type { GuardedStore } from './guardedStore.ts'
import { renewingToken } from './renewingToken.ts'

/** A token is small and asked for by many: one that takes longer than this is asked for again. */
const TOKEN_TIMEOUT_MS = 10_000

type TokenAnswer = { app_access_token?: string; tenant_access_token?: string; expire?: unknown }

export interface AppTokensOptions {
  /** Calls Lark without a token. */
  send: (call: Call & CallOptions) => Promise<unknown>
  credentials: { appId: string; appSecret: string }
  policy: Policy
  store: GuardedStore | undefined
  /** Prefix of all keys in the store: one app on one domain. */
  keyPrefix: string
  appType: 'internal' | 'store'
}

export interface AppTokens {
  app: TokenSource
  tenant(tenantKey?: string): TokenSource
  saveAppTicket(ticket: string): Promise<void>
}

/** The tokens of one app: its own, and one for each tenant. */
export function appTokens({ send, credentials, policy, store, keyPrefix, appType }: AppTokensOptions): AppTokens {
  const tenants = new Map<string, TokenSource>()
  const isStore = appType === 'store'

  async function post(call: Pick<Call, 'path' | 'body' | 'secrets'>): Promise<TokenAnswer> {
    const timeoutMs = Math.min(TOKEN_TIMEOUT_MS, policy.timeoutMs)
    return (await send({ ...call, method: 'POST', token: 'none', repeatable: true, timeoutMs })) as TokenAnswer
  }

  const ask = (path: string, body: object = {}, secrets: string[] = []) =>
    post(withCredentials({ method: 'POST', path, body, secrets }, APP_FIELDS, credentials))

  function source(
    name: string,
    fetchAnswer: () => Promise<TokenAnswer>,
    field: 'app_access_token' | 'tenant_access_token',
  ) {
    return renewingToken({
      key: `${keyPrefix}:${name}`,
      store,
      timers: policy.timers,
      async fetchToken() {
        const answer = await fetchAnswer()
        const token = answer[field]
        if (typeof token !== 'string' || token === '') throw new LarkError(`Lark answered without ${field}`)
        return { token, expiresInSeconds: answer.expire }
      },
    })
  }

  const ticket = appTicket({
    store,
    key: `${keyPrefix}:ticket`,
    timers: policy.timers,
    exchange: fresh => ask('auth/v3/app_access_token', { app_ticket: fresh }, [fresh]),
    resend: () => ask('auth/v3/app_ticket/resend'),
  })
  const app = source('app', isStore ? ticket.spend : () => ask('auth/v3/app_access_token/internal'), 'app_access_token')

  function makeTenant(tenantKey: string | undefined): TokenSource {
    if (!isStore) return source('tenant', () => ask('auth/v3/tenant_access_token/internal'), 'tenant_access_token')
    return source(
      `tenant:${encodeURIComponent(String(tenantKey))}`,
      async () => {
        const path = 'auth/v3/tenant_access_token'
        const exchange = (token: string) =>
          post({ path, body: { app_access_token: token, tenant_key: tenantKey }, secrets: [token] })
        const first = await app.get()
        try {
          return await exchange(first)
        } catch (error) {
          // The app's own token was refused. It travels in the body, so that the transport couldn't see that.
          if (![99991664, 99991663, 10013].includes((error as LarkApiError).code)) throw error
          await app.refuse(first)
          return exchange(await app.get())
        }
      },
      'tenant_access_token',
    )
  }

  return {
    app,
    tenant(tenantKey) {
      if (isStore && !tenantKey) {
        return {
          get: () =>
            Promise.reject(new TypeError('a store app acts for one tenant at a time: use client.forTenant(tenantKey)')),
          refuse: () => false,
        }
      }
      const name = isStore ? String(tenantKey) : ''
      const tenant = tenants.get(name) ?? makeTenant(tenantKey)
      tenants.set(name, tenant)
      return tenant
    },
    saveAppTicket: ticket.save,
  }
}
