import { LarkError } from '../errors/larkError.ts'
import type { Call, CallOptions } from '../transport/call.ts'
import type { Policy, TokenSource } from '../transport/session.ts'
import type { GuardedStore } from './guardedStore.ts'
import { renewingToken } from './renewingToken.ts'

/** A token is small and asked for by many: one that takes longer than this is asked for again. */
const TOKEN_TIMEOUT_MS = 10_000
/** Lark pushes a ticket every hour; an older one may still be good, so it is kept for a day. */
const TICKET_TTL_MS = 24 * 60 * 60_000

type TokenAnswer = { app_access_token?: string; tenant_access_token?: string; expire?: unknown }

export interface AppTokensOptions {
  /** Calls Lark as the app, its id and secret added. */
  send: (call: Call, options: CallOptions) => Promise<unknown>
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
export function appTokens({ send, policy, store, keyPrefix, appType }: AppTokensOptions): AppTokens {
  const tenants = new Map<string, TokenSource>()
  const ticketKey = `${keyPrefix}:ticket`
  let ticket: string | undefined
  const isStore = appType === 'store'

  async function ask(path: string, body: object, call?: Partial<Call>): Promise<TokenAnswer> {
    const asked = { method: 'POST', path, body, token: 'none', credentials: 'app', repeatable: true, ...call } as const
    return (await send(asked, { timeoutMs: Math.min(TOKEN_TIMEOUT_MS, policy.timeoutMs) })) as TokenAnswer
  }

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

  const app = source(
    'app',
    isStore ? withTicket : () => ask('auth/v3/app_access_token/internal', {}),
    'app_access_token',
  )

  async function withTicket(): Promise<TokenAnswer> {
    ticket = (await store?.get(ticketKey)) ?? ticket
    if (ticket !== undefined) {
      const secrets = [ticket]
      try {
        return await ask('auth/v3/app_access_token', { app_ticket: ticket }, { secrets })
      } catch (error) {
        // 10012: the ticket is no longer good; Lark pushes a new one when asked.
        if ((error as { code?: unknown }).code !== 10012) throw error
        ticket = undefined
        await store?.delete(ticketKey)
      }
    }
    await ask('auth/v3/app_ticket/resend', {})
    throw new LarkError(
      'a store app needs an app ticket, and Lark has just been asked to push one.\nFix: handle the app_ticket event, hand its ticket to client.saveAppTicket(ticket), then call again.',
    )
  }

  function makeTenant(tenantKey: string | undefined): TokenSource {
    if (!isStore) return source('tenant', () => ask('auth/v3/tenant_access_token/internal', {}), 'tenant_access_token')
    return source(
      `tenant:${tenantKey}`,
      async () => {
        const body = async () => ({ app_access_token: await app.get(), tenant_key: tenantKey })
        const first = await body()
        const secrets = [first.app_access_token]
        const call = { credentials: undefined, secrets }
        try {
          return await ask('auth/v3/tenant_access_token', first, call)
        } catch (error) {
          // The app's own token was refused: it isn't in the header, so the transport couldn't see that.
          const { code } = error as { code?: unknown }
          if (code !== 99991664 && code !== 10013 && code !== 99991663) throw error
          await app.refuse(first.app_access_token)
          const second = await body()
          return ask('auth/v3/tenant_access_token', second, { ...call, secrets: [second.app_access_token] })
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
    async saveAppTicket(fresh) {
      if (typeof fresh !== 'string' || fresh === '')
        throw new TypeError(`ticket: expected a string, got ${typeof fresh}`)
      ticket = fresh
      await store?.set(ticketKey, fresh, TICKET_TTL_MS)
    },
  }
}
