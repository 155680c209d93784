import type { GuardedStore } from '../tokens/guardedStore.ts'
import type { Call } from '../transport/call.ts'
import type { Observer } from '../transport/session.ts'
import { pause, type Timers } from '../transport/timers.ts'
import { createLane, type Lane } from './lane.ts'
import { createSharedLane } from './sharedLane.ts'
import { CHAT_RATE, type Rate, ratesOf } from './tiers.ts'

/** More lanes than this are swept for idle ones. */
const MANY_LANES = 1_000
/** Messages whose chat is remembered, so that an answer to one waits in its chat's lane. */
const MOST_MESSAGES = 10_000

export interface PacingOptions {
  timers: Timers
  /** Told who waits; never throws. */
  onLane: Observer['lane'] | undefined
  store: GuardedStore | undefined
  /** Tells apart apps, domains and tenants: each has lanes of its own. */
  prefix: string
}

/** Holds calls back so that none is refused for coming too often. */
export interface Pacing {
  /** Resolves, when the call may leave, to how long it waited. */
  wait(call: Call, signal: AbortSignal | undefined): Promise<number>
  /** Learns from an answer which chat a message is in. */
  learn(answer: unknown): void
}

interface Entry {
  lane: Lane
  shared: ((now: number) => Promise<number | undefined>) | undefined
  waiting: number
}

/** Makes the lanes of one app in one tenant. */
export function createPacing({ timers, onLane, store, prefix }: PacingOptions): Pacing {
  const lanes = new Map<string, Entry>()
  const chatOf = new Map<string, string>()

  function entryOf(name: string, rates: readonly Rate[]): Entry {
    let entry = lanes.get(name)
    if (!entry) {
      if (lanes.size >= MANY_LANES) sweep()
      const shared = store && createSharedLane(`${prefix}:lane:${name}`, rates, store)
      entry = { lane: createLane(rates, timers), shared, waiting: 0 }
      lanes.set(name, entry)
    }
    return entry
  }

  function sweep(): void {
    for (const [name, { lane, waiting }] of lanes) if (waiting === 0 && lane.isIdle()) lanes.delete(name)
  }

  /** The narrow lane comes first: a call that waits there has no place in the wide one yet, and holds nobody up in it. */
  function lanesOf({ method, path, body, query, pathParams }: Call): [name: string, rates: readonly Rate[]][] {
    const wide = ratesOf(method, path)
    const target = targetOf(method, path, { ...pathParams, ...query, ...body }, chatOf)
    const found: [string, readonly Rate[]][] = target ? [[target, CHAT_RATE]] : []
    return wide.length > 0 ? [...found, [`${method} ${path}`, wide]] : found
  }

  return {
    async wait(call, signal) {
      const startedMs = timers.now()
      for (const [name, rates] of lanesOf(call)) {
        const entry = entryOf(name, rates)
        const waits = (depth: number, waitMs: number) =>
          onLane?.({ method: call.method, path: call.path, lane: name, depth, waitMs })
        entry.waiting++
        try {
          const atMs = await entry.shared?.(timers.now())
          if (atMs === undefined) {
            await entry.lane.enter(signal, waits)
            continue
          }
          const waitMs = atMs - timers.now()
          if (waitMs <= 0) continue
          waits(entry.waiting, waitMs)
          await pause(waitMs, timers, signal)
        } finally {
          entry.waiting--
        }
      }
      return timers.now() - startedMs
    },
    learn(answer) {
      const { message_id: message, chat_id: chat } = ((answer as { data?: unknown } | undefined)?.data ?? {}) as Record<
        string,
        unknown
      >
      if (typeof message !== 'string' || typeof chat !== 'string') return
      chatOf.set(message, chat)
      for (const oldest of chatOf.keys()) {
        if (chatOf.size <= MOST_MESSAGES) break
        chatOf.delete(oldest)
      }
    },
  }
}

const SENDS = 'im/v1/messages'

/** Whom the platform counts this call against: a chat, a user, or a message that is edited. */
function targetOf(
  method: string,
  path: string,
  fields: Record<string, unknown>,
  chatOf: Map<string, string>,
): string | undefined {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : undefined)
  const own = path.replace(/^\/?(open-apis\/)?/, '')
  const message = text('message_id')
  if (
    method === 'POST' &&
    (own === SENDS ||
      /^im\/v1\/(messages\/(:message_id\/forward|merge_forward)|threads\/:thread_id\/forward)$/.test(own))
  ) {
    const receiver = text('receive_id')
    return receiver && `${text('receive_id_type') === 'chat_id' ? 'chat' : 'user'} ${receiver}`
  }
  if (method === 'POST' && own === `${SENDS}/:message_id/reply` && message) {
    const chat = chatOf.get(message)
    // Until its chat is known, the message answered stands for it.
    return chat ? `chat ${chat}` : `answers ${message}`
  }
  if ((method === 'PATCH' || method === 'PUT') && own === `${SENDS}/:message_id` && message) return `message ${message}`
  return undefined
}
