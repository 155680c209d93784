import type { AppScopes } from './auth/scopes.ts'
import type { Tokens } from './auth/tokens.ts'
import type { Grants } from './authen/grants.ts'
import type { RunningClock } from './clock.ts'
import type { Delivering } from './delivery/delivering.ts'
import type { CallRecord } from './http/calls.ts'
import type { Faults } from './http/faults.ts'
import type { Rates } from './http/rates.ts'
import type { Ids } from './ids.ts'
import type { Store } from './store/store.ts'

/** The app that the emulator knows. */
export interface AppSettings {
  appId: string
  appSecret: string
  encryptKey: string | undefined
  verificationToken: string
  type: 'internal' | 'store'
  name: string
  botOpenId: string
  tenantKey: string
  /** Whether the app has a bot. */
  hasBot: boolean
  /** Whether the app may refresh user tokens. */
  refreshTokens: boolean
  /** Where the consent page may send people back to; `undefined` takes any place. */
  redirectUris: string[] | undefined
  /** The ticket that a store app trades for its token. */
  ticket: string
}

/** What every handler works on. */
export interface World {
  app: AppSettings
  company: string
  scopes: AppScopes
  clock: RunningClock
  ids: Ids
  store: Store
  tokens: Tokens
  grants: Grants
  rates: Rates
  faults: Faults
  delivering: Delivering
  calls: CallRecord[]
  /** People who can still be urged by these means. */
  urgentLeft: { sms: number; phone: number }
}
