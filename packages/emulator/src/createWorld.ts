import { createScopes } from './auth/scopes.ts'
import { createTokens } from './auth/tokens.ts'
import { createGrants } from './authen/grants.ts'
import { createClock } from './clock.ts'
import { directoryChanged } from './contact/directoryIndex.ts'
import { readScope } from './contact/setScope.ts'
import { createDelivering } from './delivery/delivering.ts'
import { addHook } from './hook/addHook.ts'
import { createFaults } from './http/faults.ts'
import { createRates } from './http/rates.ts'
import { createIds, digest } from './ids.ts'
import type { EmulatorOptions } from './options.ts'
import { acme } from './store/acme.ts'
import { seedCompany } from './store/company.ts'
import { createStore } from './store/store.ts'
import type { AppSettings, World } from './world.ts'

function settings(options: EmulatorOptions): AppSettings {
  const appId = options.appId ?? 'cli_a1b2c3d4e5f60718'
  if (!/^cli_[0-9a-f]{16}$/.test(appId)) {
    throw new TypeError(`appId is cli_ and 16 hexadecimal digits, not ${appId}: the official SDK checks it`)
  }
  return {
    appId,
    // A fixed secret is fine here: it opens nothing but this emulator.
    appSecret: options.appSecret ?? digest('app secret', 32),
    encryptKey: options.encryptKey === null ? undefined : (options.encryptKey ?? digest('encrypt key', 32)),
    verificationToken: options.verificationToken ?? digest('verification token', 32),
    type: options.appType ?? 'internal',
    name: options.appName ?? 'Demo bot',
    botOpenId: `ou_${digest(`bot:${appId}`, 32)}`,
    tenantKey: options.tenantKey ?? digest('tenant', 16),
    hasBot: options.bot ?? true,
    refreshTokens: options.refreshTokens ?? true,
    redirectUris: options.redirectUris,
    ticket: digest('ticket', 32),
  }
}

/** Puts the state back to the start; called once more by `reset`. */
export function fillWorld(world: World, options: EmulatorOptions): void {
  world.ids = createIds(options.company ?? acme.name)
  world.store = createStore()
  world.tokens = createTokens(world.clock)
  world.grants = createGrants()
  world.rates = createRates(world.clock, options.rateLimits ?? false)
  world.scopes = createScopes(options.scopes)
  const users = options.users ?? acme.users
  const seed = {
    ...options,
    name: world.company,
    users,
    // A company of one's own has the departments and groups that are named with it.
    departments: options.departments ?? (options.users ? [] : acme.departments),
    chats: options.chats ?? (options.users ? [] : acme.chats),
  }
  seedCompany(world.store, world.ids, seed, world.clock.now())
  world.store.contacts.scope = readScope(options.contactScope ?? 'all', world.store)
  world.store.contacts.largestSubtree = options.largestSubtree ?? Number.POSITIVE_INFINITY
  directoryChanged(world.store)
  for (const hook of options.hooks ?? []) addHook(hook, world)
  world.urgentLeft = { sms: options.urgentQuota?.sms ?? Infinity, phone: options.urgentQuota?.phone ?? Infinity }
}

export function createWorld(options: EmulatorOptions): World {
  const clock = createClock(options.now)
  const world: World = {
    app: settings(options),
    company: options.company ?? acme.name,
    scopes: createScopes(),
    clock,
    ids: createIds(''),
    store: createStore(),
    tokens: createTokens(clock),
    grants: createGrants(),
    rates: createRates(clock, false),
    faults: createFaults(),
    delivering: createDelivering(() => world),
    calls: [],
    urgentLeft: { sms: Infinity, phone: Infinity },
  }
  world.delivering.target = options.webhookUrl
  fillWorld(world, options)
  return world
}
