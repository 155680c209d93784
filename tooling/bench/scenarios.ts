import type { FaultServer } from '../faults/faultServer.ts'
import { cutAfterAccepting, rateLimit } from '../faults/faults.ts'

export interface Scenario {
  title: string
  messages: number
  atOnce: number
  /** Whether the caller sends once more whatever was rejected. */
  callAgain?: boolean
  setUp(server: FaultServer): void
}

/** The situations in which messages get lost or doubled. */
export const scenarios: Record<string, Scenario> = {
  limited: {
    title: 'first 50 of 500 rate limited (429, reset 1 s)',
    messages: 500,
    atOnce: 20,
    setUp: server => server.script(...Array.from({ length: 50 }, () => rateLimit('1'))),
  },
  steady: {
    title: 'steady limit of 100 a second, 500 messages',
    messages: 500,
    atOnce: 20,
    setUp(server) {
      let untilMs = 0
      let left = 0
      server.choose(() => {
        if (Date.now() >= untilMs) {
          untilMs = Date.now() + 1000
          left = 100
        }
        return left-- > 0 ? undefined : rateLimit('1')
      })
    },
  },
  revoked: {
    title: 'token revoked after 200 of 500',
    messages: 500,
    atOnce: 20,
    setUp(server) {
      server.choose(() => {
        if (server.calls.length === 201) server.platform.revokeTokens()
        return undefined
      })
    },
  },
  cut: {
    title: 'connection cut after acceptance, once for each of 50 of 500; rejected calls made again',
    messages: 500,
    atOnce: 20,
    callAgain: true,
    setUp(server) {
      const cut = new Set<unknown>()
      server.choose(({ body }) => {
        if (cut.size >= 50 || cut.has(body.content)) return undefined
        cut.add(body.content)
        return cutAfterAccepting
      })
    },
  },
  cold: { title: '200 calls at once, no token yet', messages: 200, atOnce: 200, setUp: () => undefined },
}

/** The content of one message, by which the server is audited. */
export function contentOf(n: number): string {
  return JSON.stringify({ text: `message ${n}` })
}
