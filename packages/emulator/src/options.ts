import type { ContactScopeSeed } from './contact/setScope.ts'
import type { WebhookHandler } from './delivery/types.ts'
import type { HookSeed } from './hook/types.ts'
import type { ChatSeed, DepartmentSeed, DirectorySeed, UserSeed } from './store/seeds.ts'

/** What an emulator starts with. Everything has a default. */
export interface EmulatorOptions extends DirectorySeed {
  /** Where `listen()` listens. Default: any free port. */
  port?: number
  /** Default: `127.0.0.1`, so that nothing outside this machine reaches it. */
  hostname?: string
  /** `cli_` and 16 hexadecimal digits. */
  appId?: string
  appSecret?: string
  /** Deliveries are encrypted and signed with it. Default: a key; `null` turns both off. */
  encryptKey?: string | null
  /** Carried by every delivery. */
  verificationToken?: string
  /** `internal` for one company, `store` for an app with tickets. Default: `internal`. */
  appType?: 'internal' | 'store'
  /** Whether the app has a bot, which is added to it in the developer console. Default: `true`. */
  bot?: boolean
  /** Name of the bot. Default: `Demo bot`. */
  appName?: string
  tenantKey?: string
  /** Where events and clicks are sent: a URL, or a handler in the same process. The challenge goes first. */
  webhookUrl?: string | WebhookHandler
  /** What the app may do. Default: everything. */
  scopes?: string[]
  /** Whether the app may refresh user tokens. Default: `true`. */
  refreshTokens?: boolean
  /** Where the consent page may send people back to. Default: anywhere. */
  redirectUris?: string[]
  /** Whether to refuse what is beyond the platform's rates. Default: `false`. */
  rateLimits?: boolean
  /** Where time comes from. Time then moves by `clock.advance` alone. Default: the machine's clock. */
  now?: () => number
  /** Name of the company. Default: `Acme`. */
  company?: string
  users?: UserSeed[]
  departments?: DepartmentSeed[]
  chats?: ChatSeed[]
  /** Whom the app may see in the directory. Default: everybody who is `available`. */
  contactScope?: ContactScopeSeed | 'all'
  /** Most departments below one that are listed all at once: beyond, `fetch_child` is refused with 43010. Default: any number. */
  largestSubtree?: number
  /** Custom bots; their addresses are in `hooks` of the emulator. Default: none. */
  hooks?: HookSeed[]
  /** How many people can still be urged by text message and by phone, in all. Default: any number. */
  urgentQuota?: { sms?: number; phone?: number }
}
