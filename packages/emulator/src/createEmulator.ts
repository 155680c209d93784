import { approve } from './authen/approve.ts'
import { emulatedCards } from './cardkit/emulatedCards.ts'
import { setScope } from './contact/setScope.ts'
import { createWorld, fillWorld } from './createWorld.ts'
import type { EmulatedChat, Emulator } from './emulator.ts'
import { addHook, hookPath } from './hook/addHook.ts'
import { ConnectionCut, createApp } from './http/createApp.ts'
import type { EmulatorOptions } from './options.ts'
import { findPerson } from './people/findPerson.ts'
import { simulatedUser } from './people/simulatedUser.ts'
import { routes } from './routes.ts'
import { sentMessages } from './sent.ts'
import { createHttpServer } from './server.ts'

/**
 * Makes a Lark that lives in this process: it keeps state, refuses what the platform refuses, and
 * delivers signed, encrypted events and clicks. Nothing listens until `listen()` is called.
 *
 * @throws {TypeError} when an option is wrong, or the seed names somebody it does not hold
 * @see https://open.feishu.cn/document/
 * @example
 * const emulator = createEmulator({ webhookUrl: 'http://127.0.0.1:3000/webhook' })
 * await emulator.listen()
 * await emulator.user('Ada').sends('Hello')
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const world = createWorld(options)
  const app = createApp(routes, world)
  const server = createHttpServer(async request => app.fetch(request))
  let url = 'http://lark.localhost'

  const users = () => [...world.store.people.values()].map(person => simulatedUser(person, world))
  const chats = (): EmulatedChat[] =>
    [...world.store.chats.values()].map(chat => ({
      chatId: chat.chatId,
      name: chat.name,
      mode: chat.mode,
      members: [...chat.members],
      hasBot: chat.hasBot,
      topNotice: world.store.groups.get(chat.chatId)?.topNotice,
    }))

  const emulator: Emulator = {
    get url() {
      return url
    },
    async fetch(input, init) {
      const request = new Request(input, init)
      request.signal.throwIfAborted()
      try {
        return await app.fetch(request)
      } catch (error) {
        if (error instanceof ConnectionCut) throw new TypeError('fetch failed', { cause: error })
        throw error
      }
    },
    async listen(port = options.port ?? 0) {
      url = await server.listen(port, options.hostname ?? '127.0.0.1')
      return url
    },
    app: {
      appId: world.app.appId,
      appSecret: world.app.appSecret,
      encryptKey: world.app.encryptKey,
      verificationToken: world.app.verificationToken,
      tenantKey: world.app.tenantKey,
      name: world.app.name,
      botOpenId: world.app.botOpenId,
      ticket: world.app.ticket,
      get scopes() {
        return world.scopes
      },
    },
    get users() {
      return users()
    },
    user: nameOrId => simulatedUser(findPerson(nameOrId, world), world),
    get chats() {
      return chats()
    },
    chat(nameOrId) {
      const found = chats().find(chat => chat.name === nameOrId || chat.chatId === nameOrId)
      if (!found) throw new TypeError(`No chat is ${nameOrId}`)
      return found
    },
    get hooks() {
      return [...world.store.hooks.values()].map(hook => ({
        url: url + hookPath(hook),
        chatId: hook.chatId,
        secret: hook.secret,
      }))
    },
    hook: seed => url + hookPath(addHook(seed, world)),
    sent: () => sentMessages(world),
    cards: () => emulatedCards(world),
    calls: () => [...world.calls],
    deliveries: () => [...world.delivering.deliveries],
    async setWebhook(target) {
      const delivery = await world.delivering.setWebhook(target)
      if (delivery.outcome === 'ok') return delivery
      throw new Error(
        `The webhook did not answer the challenge: ${delivery.outcome}, HTTP ${delivery.status ?? 'none'}`,
      )
    },
    deliver: (type, event) => world.delivering.event(type, event),
    redeliver: eventId => world.delivering.again(eventId),
    settled: () => world.delivering.settled(),
    setContactScope: async scope => setScope(scope, world),
    clock: world.clock,
    fault: fault => world.faults.add(fault),
    revokeTokens: kind => world.tokens.revoke(kind),
    approve: (authorizeUrl, choice) => approve(authorizeUrl, choice, world),
    reset() {
      world.clock.stop()
      world.calls.length = 0
      world.delivering.deliveries.length = 0
      world.faults.clear()
      fillWorld(world, options)
    },
    async close() {
      world.clock.stop()
      await server.close()
    },
  }
  return emulator
}
