import { emulatedCards } from '../cardkit/emulatedCards.ts'
import { type ContactScopeSeed, setScope } from '../contact/setScope.ts'
import { addHook, hookPath } from '../hook/addHook.ts'
import type { HookSeed } from '../hook/types.ts'
import type { Fault } from '../http/faults.ts'
import { type Call, noContract, type Route, text } from '../http/route.ts'
import { isCard } from '../im/card/card.ts'
import { findPerson } from '../people/findPerson.ts'
import { type SimulatedUser, simulatedUser } from '../people/simulatedUser.ts'
import { sentMessages } from '../sent.ts'
import type { World } from '../world.ts'

/** Names under which a browser on this machine, or a client in this process, reaches the emulator. */
const LOCAL = /^(127\.0\.0\.1|localhost|\[::1\]|[\w-]+\.localhost)$/

function answer(body: unknown, status = 200): Response {
  return Response.json(body ?? null, { status })
}

/** A page of another site must not play with the emulator: it can neither name this host nor send JSON unasked. */
function refusedCaller(call: Call): string | undefined {
  if (!LOCAL.test(call.url.hostname)) return `The control API is not served as ${call.url.hostname}`
  const isJson = call.headers.get('content-type')?.startsWith('application/json')
  return call.method === 'GET' || isJson ? undefined : 'Send content-type: application/json'
}

function control(on: string, run: (call: Call, world: World) => unknown): Route {
  return {
    on: on.replace(' ', ' /_emu/'),
    contract: noContract(),
    silent: true,
    async run(call, world) {
      const refused = refusedCaller(call)
      if (refused !== undefined) return answer({ error: refused }, 403)
      try {
        return answer(await run(call, world))
      } catch (error) {
        if (error instanceof TypeError) return answer({ error: error.message }, 400)
        throw error
      }
    },
  }
}

function person(call: Call, world: World): SimulatedUser {
  return simulatedUser(findPerson(call.params.user ?? '', world), world)
}

function fault(call: Call): Fault {
  const { path, ...rest } = call.body
  // JSON has no regular expressions: a path between slashes is one.
  const pattern = typeof path === 'string' ? /^\/(.*)\/$/.exec(path)?.[1] : undefined
  return { ...rest, ...(typeof path === 'string' && { path: pattern === undefined ? path : new RegExp(pattern) }) }
}

/** What tests in other languages, and people with curl, use in place of the JavaScript API. */
export const controlRoutes: Route[] = [
  control('GET users', (_, world) => [...world.store.people.values()].map(one => simulatedUser(one, world))),
  control('GET chats', (_, world) =>
    [...world.store.chats.values()].map(chat => ({ ...chat, members: [...chat.members] })),
  ),
  control('GET hooks', (call, world) =>
    [...world.store.hooks.values()].map(hook => ({ ...hook, url: call.url.origin + hookPath(hook) })),
  ),
  control('POST hooks', (call, world) => {
    const { chatId, secret, keywords, ips, olderAnswers } = call.body as unknown as HookSeed
    return { url: call.url.origin + hookPath(addHook({ chatId, secret, keywords, ips, olderAnswers }, world)) }
  }),
  control('GET sent', (_, world) => sentMessages(world)),
  control('GET cards', (_, world) => emulatedCards(world)),
  control('GET calls', (_, world) => world.calls),
  control('GET deliveries', (_, world) => world.delivering.deliveries),
  control('POST users/:user/sends', (call, world) => person(call, world).sends(call.body)),
  control('POST users/:user/clicks', (call, world) =>
    person(call, world).clicks(
      text(call, 'messageId'),
      text(call, 'component'),
      isCard(call.body.input) ? call.body.input : {},
    ),
  ),
  control('POST users/:user/reads', (call, world) => person(call, world).reads(text(call, 'messageId'))),
  control('POST users/:user/reacts', (call, world) =>
    person(call, world).reacts(text(call, 'messageId'), text(call, 'emojiType')),
  ),
  control('POST users/:user/recalls', (call, world) => person(call, world).recalls(text(call, 'messageId'))),
  control('POST users/:user/setsRules', (call, world) => {
    const { chatId, ...rules } = call.body
    person(call, world).setsRules(String(chatId), rules)
    return {}
  }),
  control('POST users/:user/stopsBot', (call, world) => {
    person(call, world).stopsBot(call.body.stopped !== false)
    return {}
  }),
  control('POST deliver', (call, world) =>
    world.delivering.event(text(call, 'type'), isCard(call.body.event) ? call.body.event : {}),
  ),
  control('POST redeliver', (call, world) => world.delivering.again(text(call, 'eventId'))),
  control('POST webhook', (call, world) => world.delivering.setWebhook(text(call, 'url'))),
  control('POST contact-scope', (call, world) => {
    const { departments, users, groups } = call.body as ContactScopeSeed
    // An empty body is no range: the app sees everybody again.
    return setScope(Object.keys(call.body).length > 0 ? { departments, users, groups } : 'all', world)
  }),
  control('POST clock', async (call, world) => {
    await world.clock.advance(Number(call.body.advanceMs))
    return { nowMs: world.clock.now() }
  }),
  control('POST fault', (call, world) => world.faults.add(fault(call))),
]
