import { randomUUID } from 'node:crypto'
import type { World } from '../world.ts'
import { post } from './post.ts'
import type { Delivery, WebhookHandler } from './types.ts'

/** After a failed event delivery the next one follows this long after, four times in all. */
const LADDER_MS = [15_000, 5 * 60_000, 3600_000, 6 * 3600_000]

const KEPT_DELIVERIES = 10_000

export interface Delivering {
  /** Sends the challenge, and the events to come when it is answered. */
  setWebhook(target: string | WebhookHandler): Promise<Delivery>
  /** Where events go, told before there was a chance to send a challenge. */
  target: string | WebhookHandler | undefined
  event(type: string, event: Record<string, unknown>): Promise<Delivery>
  /** An event that follows from a call: it goes out after the answer to that call. */
  later(type: string, event: Record<string, unknown>): void
  /** Resolves when the events that follow from calls are answered. */
  settled(): Promise<void>
  /** An event in the older envelope. */
  eventV1(event: Record<string, unknown> & { type: string }): Promise<Delivery>
  callback(type: string, event: Record<string, unknown>): Promise<Delivery>
  /** Sends an event once more under its id, as the platform may at any time. */
  again(eventId: string): Promise<Delivery>
  deliveries: Delivery[]
}

export function createDelivering(world: () => World): Delivering {
  let challenged = false
  const deliveries: Delivery[] = []
  const underWay = new Set<Promise<void>>()

  function keep(delivery: Delivery): void {
    deliveries.push(delivery)
    if (deliveries.length > KEPT_DELIVERIES) deliveries.shift()
  }

  async function challenge(target: string | WebhookHandler): Promise<Delivery> {
    const nonce = randomUUID()
    const payload = { challenge: nonce, token: world().app.verificationToken, type: 'url_verification' }
    const delivery = await post(
      target,
      { kind: 'challenge', type: 'url_verification', eventId: undefined, attempt: 1, payload },
      world(),
    )
    const { answer } = delivery
    const echoed = typeof answer === 'object' && answer !== null && 'challenge' in answer && answer.challenge === nonce
    if (delivery.outcome === 'ok' && !echoed) delivery.outcome = 'refused'
    keep(delivery)
    return delivery
  }

  async function attempt(first: Omit<Parameters<typeof post>[1], 'attempt'>, number: number): Promise<Delivery> {
    const target = delivering.target
    if (target !== undefined && !challenged) {
      challenged = (await challenge(target)).outcome === 'ok'
    }
    if (target === undefined || !challenged) {
      const delivery: Delivery = {
        ...first,
        attempt: number,
        atMs: world().clock.now(),
        headers: {},
        rawBody: '',
        outcome: 'unconfigured',
        status: undefined,
        answer: undefined,
        ms: 0,
      }
      keep(delivery)
      return delivery
    }
    const delivery = await post(target, { ...first, attempt: number }, world())
    keep(delivery)
    const waitMs = LADDER_MS[number - 1]
    if (first.kind === 'event' && delivery.outcome !== 'ok' && waitMs !== undefined) {
      world().clock.after(waitMs, async () => {
        await attempt(first, number + 1)
      })
    }
    return delivery
  }

  function envelope(type: string, event: Record<string, unknown>, eventId: string): Record<string, unknown> {
    const { app, clock } = world()
    const header = {
      event_id: eventId,
      event_type: type,
      create_time: String(clock.now()),
      token: app.verificationToken,
      app_id: app.appId,
      tenant_key: app.tenantKey,
    }
    return { schema: '2.0', header, event }
  }

  const delivering: Delivering = {
    target: undefined,
    deliveries,
    async setWebhook(target) {
      delivering.target = target
      challenged = false
      const delivery = await challenge(target)
      challenged = delivery.outcome === 'ok'
      return delivery
    },
    event(type, event) {
      const eventId = world().ids.next('')
      return attempt({ kind: 'event', type, eventId, payload: envelope(type, event, eventId) }, 1)
    },
    later(type, event) {
      const done = Promise.resolve()
        .then(() => delivering.event(type, event))
        .then(() => undefined)
        .finally(() => underWay.delete(done))
      underWay.add(done)
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    eventV1(event) {
      const { app, clock, ids } = world()
      const uuid = ids.next('')
      const payload = {
        ts: String(clock.now() / 1000),
        uuid,
        token: app.verificationToken,
        type: 'event_callback',
        event: { app_id: app.appId, ...event },
      }
      return attempt({ kind: 'event', type: event.type, eventId: uuid, payload }, 1)
    },
    callback(type, event) {
      const eventId = world().ids.next('')
      return attempt({ kind: 'callback', type, eventId, payload: envelope(type, event, eventId) }, 1)
    },
    async again(eventId) {
      const found = deliveries.findLast(delivery => delivery.eventId === eventId)
      if (!found) throw new TypeError(`No delivery has the event id ${eventId}`)
      const { kind, type, payload } = found
      return attempt({ kind, type, eventId, payload }, found.attempt)
    },
  }
  return delivering
}
