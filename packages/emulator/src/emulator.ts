import type { AppScopes } from './auth/scopes.ts'
import type { EmulatedCard } from './cardkit/emulatedCards.ts'
import type { Clock } from './clock.ts'
import type { ContactScopeSeed } from './contact/setScope.ts'
import type { TokenKind } from './contract/types.ts'
import type { Delivery, WebhookHandler } from './delivery/types.ts'
import type { HookSeed } from './hook/types.ts'
import type { CallRecord } from './http/calls.ts'
import type { Fault } from './http/faults.ts'
import type { SimulatedUser } from './people/simulatedUser.ts'
import type { SentMessage } from './sent.ts'

/** What the developer console shows of the app. */
export interface EmulatedApp {
  readonly appId: string
  readonly appSecret: string
  readonly encryptKey: string | undefined
  readonly verificationToken: string
  readonly tenantKey: string
  readonly name: string
  /** The bot's own open id. */
  readonly botOpenId: string
  /** The ticket of a store app. */
  readonly ticket: string
  readonly scopes: AppScopes
}

export interface EmulatedChat {
  readonly chatId: string
  readonly name: string
  readonly mode: 'group' | 'p2p' | 'topic'
  /** Open ids. */
  readonly members: string[]
  readonly hasBot: boolean
  /** What is pinned on top: a message's id, `announcement`, or nothing. */
  readonly topNotice: string | undefined
}

/** A custom bot of a group. */
export interface EmulatedHook {
  /** Where its messages are posted. */
  readonly url: string
  readonly chatId: string
  readonly secret: string | undefined
}

/** A Lark of one's own: one tenant, one app, and people who do as they are told. */
export interface Emulator {
  /** Base URL, `http://127.0.0.1:…` once it listens. In process any host works. */
  readonly url: string
  /** Answers a request in this process, without a socket. Fits wherever a `fetch` is taken. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Serves over HTTP; resolves with the URL. */
  listen(port?: number): Promise<string>
  readonly app: EmulatedApp
  readonly users: SimulatedUser[]
  /**
   * Finds a person by first name, full name, e-mail or any id.
   *
   * @throws {TypeError} when nobody has it
   */
  user(nameOrId: string): SimulatedUser
  readonly chats: EmulatedChat[]
  /**
   * Finds a group by its name or id.
   *
   * @throws {TypeError} when none has it
   */
  chat(nameOrId: string): EmulatedChat
  /** The custom bots, oldest first. */
  readonly hooks: EmulatedHook[]
  /**
   * Adds a custom bot to a group; gives its address.
   *
   * @throws {TypeError} when there is no such group
   */
  hook(seed: HookSeed): string
  /** The messages of the bot and of custom bots in their present state, oldest first. */
  sent(): SentMessage[]
  /** The cards that the bot changes by their ids, in their present state, oldest first. */
  cards(): EmulatedCard[]
  /** The last 10,000 calls, oldest first; secrets are masked. */
  calls(): CallRecord[]
  /** The last 10,000 deliveries to the bot, oldest first. */
  deliveries(): Delivery[]
  /**
   * Tells where events and clicks go, and sends the challenge there.
   *
   * @throws {Error} when the challenge is not answered within a second; it goes out again before the next delivery
   */
  setWebhook(target: string | WebhookHandler): Promise<Delivery>
  /** Sends an event of any type in the newer envelope. */
  deliver(type: string, event: Record<string, unknown>): Promise<Delivery>
  /** Sends an event once more, under its id, as the platform may at any time. */
  redeliver(eventId: string): Promise<Delivery>
  /** Resolves when the app has answered the events of all changes that were made through the API. */
  settled(): Promise<void>
  /**
   * Changes whom the app may see in the directory, and tells it: `contact.scope.updated_v3`.
   *
   * @throws {TypeError} when the company does not hold what is named
   */
  setContactScope(scope: ContactScopeSeed | 'all'): Promise<Delivery>
  readonly clock: Clock
  /** Makes the next calls that match go wrong. */
  fault(fault: Fault): void
  /** Forgets tokens that were handed out: all, or those of one kind. */
  revokeTokens(kind?: TokenKind): void
  /** Picks a person on the consent page; resolves with the URL that the browser is sent to. */
  approve(authorizeUrl: string | URL, options: { user: string | SimulatedUser } | { deny: true }): Promise<string>
  /** Back to the seeded company: no messages, calls, deliveries, tokens or faults. The webhook stays. */
  reset(): void
  /** Stops listening and calls off what was still to come. */
  close(): Promise<void>
}
